package nightshift.pricing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.catalog.Channel;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;
import nightshift.settings.EffectSettings;
import nightshift.shop.ShopifyPriceChange;
import org.springframework.stereotype.Component;

/** Turns the changes of a sweep that may be written into decisions, one for each supplier, so that each supplier's mode counts. */
@Component
public class PriceDecisions {
    /** Facts of a decision about a supplier's prices. */
    public static final String PRICES = "prices";

    private static final String NOBODY = "no supplier";

    private final EffectSettings effects;
    private final Clock clock;

    public PriceDecisions(EffectSettings effects, Clock clock) {
        this.effects = effects;
        this.clock = clock;
    }

    /** What the work of writing this sweep is called. */
    public static String subject(PriceRun priceRun) {
        return "sweep/" + priceRun.id();
    }

    /** Whether its prices were decided too long ago to be written, whoever approves them. */
    public boolean isTooOld(PriceRun priceRun) {
        return priceRun.createdAt().plus(effects.maxAge()).isBefore(clock.instant());
    }

    /**
     * @param floors what is not written, and why
     * @param verdict what may be written
     * @param off suppliers that are switched off: nothing of theirs is decided
     */
    public List<Decided> of(
            Work work, PriceRun priceRun, FloorVerdict floors, ParityVerdict verdict, List<String> off) {
        if (isTooOld(priceRun)) {
            return List.of(tooOld(work, priceRun));
        }
        Instant end = priceRun.createdAt().plus(effects.maxAge());
        Map<String, List<WantedPrice>> bySupplier = verdict.writable().stream()
                .collect(Collectors.groupingBy(
                        price -> price.supplier().orElse(NOBODY), TreeMap::new, Collectors.toList()));
        List<Decided> decided = new ArrayList<>();
        bySupplier.forEach((supplier, prices) -> {
            if (!off.contains(supplier)) {
                decided.add(decided(work, priceRun, verdict, prices, end));
            }
        });
        floors.flag(work, priceRun).ifPresent(decided::add);
        ParityFlags.of(work, priceRun, verdict).ifPresent(decided::add);
        return decided;
    }

    private static Decided decided(
            Work work, PriceRun priceRun, ParityVerdict verdict, List<WantedPrice> prices, Instant end) {
        Optional<String> supplier = prices.get(0).supplier();
        String name = supplier.orElse(NOBODY);
        List<Effect> effects = prices.stream()
                .map(price -> new Effect(payload(priceRun, price), 1, Optional.of(end)))
                .toList();
        Work his = new Work(work.id(), work.workflow(), work.subject(), supplier, work.shadowOnly(), work.attempt());
        String label = (priceRun.rollsBack()
                        ? "Prices of %s, back to before sweep "
                                + priceRun.restores().orElseThrow()
                        : "Prices of %s")
                .formatted(name);
        Map<String, Object> facts = new LinkedHashMap<>(Map.of(PRICES, prices.size(), "priceRun", priceRun.id()));
        ParityFlags.add(facts, verdict.warnings(supplier));
        return new Decided(his, new Item(name, label, facts), new Decision.Proceed(effects));
    }

    private static EffectPayload payload(PriceRun priceRun, WantedPrice price) {
        String run = String.valueOf(priceRun.id());
        return price.channel() == Channel.SHOPIFY
                ? new ShopifyPriceChange(
                        run,
                        price.sku(),
                        price.productId().orElseThrow(),
                        price.variantId().orElseThrow(),
                        price.from(),
                        price.to())
                : new AmazonPriceChange(run, price.sku(), price.from(), price.to());
    }

    private static Decided tooOld(Work work, PriceRun priceRun) {
        return new Decided(
                work,
                new Item("too-old", "Prices of sweep " + priceRun.id(), Map.of("priceRun", priceRun.id())),
                new Decision.Nothing(new Reason(
                        ReasonKind.STALE_DECISION,
                        "It was decided too long ago (nightshift.effects.max-age); the next sweep decides afresh.")));
    }
}
