package nightshift.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.core.EffectKey;
import nightshift.core.Money;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.StockOutcome.Stopped;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.StockRule;

/** One pass over the catalog: takes the items one by one, decides each, and knows at the end what becomes of all. Pure. */
public final class Sweep implements Consumer<CatalogEntry> {
    static final String NO_SUPPLIER = "";

    private final long run;
    private final RuleSet rules;
    private final StoreState state;
    private final ItemDecider decider;
    private final StockWrites writes;
    private final Alerts alerts;
    private final DecisionLog decisions;
    private final Instant now;
    private final Map<String, SupplierSweep> suppliers = new TreeMap<>();
    private final Map<String, ProductTally> products = new HashMap<>();
    private final StoppedItems stopped = new StoppedItems();
    private final List<PriceWish> wishes = new ArrayList<>();
    private final Set<Place> undecided = new HashSet<>();
    private final SweepCounts counts = new SweepCounts();

    /**
     * @param expires when its writes are not worth doing any more
     * @param decisions takes what was decided about each item, for the record
     */
    Sweep(
            long run,
            RuleSet rules,
            InventorySettings settings,
            StoreState state,
            Instant now,
            Instant expires,
            DecisionLog decisions) {
        this.run = run;
        this.rules = rules;
        this.state = state;
        this.decider = new ItemDecider(rules, settings, state, now);
        this.writes = new StockWrites(run, expires);
        this.alerts = new Alerts(rules, settings.alertOldDataAfter());
        this.decisions = decisions;
        this.now = now;
    }

    @Override
    public void accept(CatalogEntry entry) {
        List<ItemVerdict> verdicts = decider.decide(entry);
        SupplierSweep supplier = supplier(entry.supplier().orElse(NO_SUPPLIER));
        List<Standing> standings = verdicts.stream().map(ItemVerdict::standing).toList();
        boolean live = standings.stream().anyMatch(Standing::live);
        boolean paused = verdicts.stream().anyMatch(verdict -> verdict.takenOffSale() && !isReleased(verdict));
        supplier.counts().item(live, paused);
        counts.item(live, paused);
        alerts.look(standings);
        verdicts.forEach(verdict -> take(verdict, supplier));
        entry.shop().ifPresent(shop -> products.computeIfAbsent(
                        shop.productId(),
                        id -> new ProductTally(
                                shop, entry.title(), entry.supplier().orElse(NO_SUPPLIER)))
                .add(shop, verdicts.get(0)));
    }

    private boolean isReleased(ItemVerdict verdict) {
        return state.released()
                .places()
                .contains(Place.of(verdict.channel(), verdict.standing().entry().sku()));
    }

    private void take(ItemVerdict verdict, SupplierSweep supplier) {
        StockOutcome outcome = verdict.outcome();
        supplier.counts().add(verdict.countedAs());
        counts.add(verdict.countedAs());
        if (outcome instanceof Change change) {
            change(verdict, change, supplier);
        } else if (outcome instanceof Stopped stop) {
            stopped.add(verdict, stop);
            if (stop.cause() == StopCause.SOLD_WHEN_OUT && verdict.standing().live()) {
                alerts.soldWhenOut(verdict.standing());
            }
        } else if (outcome instanceof StockOutcome.Differs differs) {
            stopped.differs(verdict, differs);
        }
        wish(verdict);
        decisions.accept(record(verdict));
    }

    private void change(ItemVerdict verdict, Change change, SupplierSweep supplier) {
        var write = writes.quantity(verdict, change);
        EffectKey key = write.payload().key();
        PauseTarget target =
                PauseTarget.of(verdict.channel(), verdict.standing().placeKey());
        supplier.write(write);
        if (change.kind() == Kind.PAUSE) {
            supplier.pause(new PlannedPause(key, target, String.valueOf(change.shown()), change.byRule(), run));
        } else if (change.kind() == Kind.RESUME) {
            supplier.resume(new PlannedResume(key, target));
        }
        if (change.kind() != Kind.SET || verdict.takenOffSale()) {
            supplier.example(write.payload().inWords() + ": " + change.reason() + " (" + change.byRule() + ")");
        }
    }

    private void wish(ItemVerdict verdict) {
        if (!rules.has(Act.AdjustPrice.class)) {
            return;
        }
        if (verdict.outcome() instanceof Stopped) {
            undecided.add(Place.of(verdict.channel(), verdict.standing().entry().sku()));
            return;
        }
        rules.first(verdict.standing().view(), Act.AdjustPrice.class::isInstance)
                .flatMap(rule -> wish(verdict, rule))
                .ifPresent(wishes::add);
    }

    /** None of an item whose price there is not known. */
    private static Optional<PriceWish> wish(ItemVerdict verdict, StockRule rule) {
        CatalogEntry entry = verdict.standing().entry();
        Optional<Money> price = verdict.channel() == Channel.SHOPIFY
                ? entry.shop().map(ShopListing::price)
                : entry.amazon().flatMap(AmazonListing::price);
        return price.filter(known -> known.amount().signum() > 0)
                .map(known -> new PriceWish(
                        entry.sku().key(),
                        verdict.channel(),
                        ((Act.AdjustPrice) rule.act()).percent(),
                        rule.name(),
                        entry.supplier().orElse(NO_SUPPLIER),
                        known.amount()));
    }

    private StockDecision record(ItemVerdict verdict) {
        StockOutcome outcome = verdict.outcome();
        return new StockDecision(
                verdict.standing().entry().sku().key(),
                verdict.channel(),
                run,
                verdict.standing().entry().supplier(),
                outcome.rule(),
                outcome.code(),
                outcome.shown(),
                outcome.wanted(),
                outcome.reason(),
                false,
                now);
    }

    private SupplierSweep supplier(String name) {
        return suppliers.computeIfAbsent(name, unknown -> new SupplierSweep());
    }

    /** The last item is through: what becomes of the products as a whole, and of everything together. */
    SweepResult result(boolean draftWhenAllOut) {
        Set<String> ofOthers = productsOfOthers();
        if (draftWhenAllOut) {
            products.values().forEach(product -> offTheShop(product, ofOthers));
        }
        products.values().forEach(this::backIntoTheShop);
        products.clear();
        decisions.flush();
        return new SweepResult(
                run,
                counts,
                suppliers,
                stopped,
                alerts.all(),
                List.copyOf(wishes),
                Set.copyOf(undecided),
                ofOthers,
                state.released().words(),
                rules.withoutCover(state.sold().whyUnknown()));
    }

    /**
     * Products that Nightshift took off the shop and that are no draft any more, by no write of its own: what becomes of them is somebody
     * else's since then, and a draft that he makes of one later is his.
     */
    private Set<String> productsOfOthers() {
        return state.drafted().entrySet().stream()
                .filter(drafted -> !state.openProducts().contains(drafted.getKey()))
                .filter(drafted -> Optional.ofNullable(products.get(drafted.getKey()))
                        .filter(product ->
                                product.isNoDraftAfter(drafted.getValue().since()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void offTheShop(ProductTally product, Set<String> ofOthers) {
        String id = product.productId();
        boolean ours = state.drafted().containsKey(id) && !ofOthers.contains(id);
        if (product.leavesTheShop() && !ours && !state.openProducts().contains(id)) {
            var write = writes.status(product, "DRAFT");
            SupplierSweep supplier = supplier(product.supplier());
            supplier.write(write);
            supplier.counts().add("drafted");
            counts.add("drafted");
            supplier.pause(new PlannedPause(
                    write.payload().key(), PauseTarget.ofProduct(id), product.status(), product.rule(), run));
        }
    }

    private void backIntoTheShop(ProductTally product) {
        String id = product.productId();
        StandingPause drafted = state.drafted().get(id);
        if (drafted != null
                && product.comesBack(drafted)
                && !state.openProducts().contains(id)) {
            var write = writes.status(product, "ACTIVE");
            SupplierSweep supplier = supplier(product.supplier());
            supplier.write(write);
            supplier.counts().add("back_in_shop");
            counts.add("back_in_shop");
            supplier.resume(new PlannedResume(write.payload().key(), PauseTarget.ofProduct(id)));
        }
    }
}
