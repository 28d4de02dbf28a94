package nightshift.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.catalog.CatalogEntry;
import nightshift.inventory.InventorySettings.Writer;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kept;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.StockOutcome.Stopped;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.Lengths;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.StockRule;

/** What becomes of one item, in each channel that lists it. Pure: the catalog, the state and the time are what it was given. */
final class ItemDecider {
    private final RuleSet rules;
    private final InventorySettings settings;
    private final StoreState state;
    private final StockGuards guards;
    private final Instant now;

    ItemDecider(RuleSet rules, InventorySettings settings, StoreState state, Instant now) {
        this.rules = rules;
        this.settings = settings;
        this.state = settings.amazon() == Writer.CONNECTOR ? state.ofTheShopOnly() : state;
        this.guards = new StockGuards(settings, now);
        this.now = now;
    }

    /** The outcomes in the order of channels; none where no channel lists it. */
    List<ItemVerdict> decide(CatalogEntry entry) {
        return decide(Standing.of(entry, state, now));
    }

    /** The same for an item as it stands in its channels. */
    List<ItemVerdict> decide(List<Standing> standings) {
        List<Pick> picks = standings.stream().map(this::pick).toList();
        List<ItemVerdict> verdicts = picks.stream()
                .map(pick -> new ItemVerdict(pick.standing(), written(pick.standing(), decide(pick, picks))))
                .toList();
        return settings.amazon() == Writer.CONNECTOR ? Connector.heldAgainst(verdicts) : verdicts;
    }

    private Pick pick(Standing item) {
        Optional<Stopped> stop = guards.stop(item);
        return new Pick(item, stop, stop.isPresent() ? Optional.empty() : deciding(item));
    }

    /** A rule that brings back is passed over for an item that is not paused, and one that shows a count where another brings back. */
    private Optional<StockRule> deciding(Standing item) {
        Predicate<Act> pauses = Act.Pause.class::isInstance;
        Predicate<Act> shows = Act.SetAvailable.class::isInstance;
        return item.pause().isEmpty()
                ? rules.first(item.view(), pauses.or(shows))
                : rules.first(item.view(), pauses.or(Act.Resume.class::isInstance))
                        .or(() -> rules.first(item.view(), shows));
    }

    private StockOutcome decide(Pick pick, List<Pick> all) {
        if (pick.stop().isPresent()) {
            return pick.stop().get();
        }
        Standing item = pick.standing();
        if (pick.rule().isEmpty()) {
            return new Kept(item.shown(), Optional.empty(), "No rule applies.");
        }
        StockRule rule = pick.rule().get();
        if (rule.act() instanceof Act.Pause) {
            return pause(item, rule, supplierHas(item) + ".");
        }
        if (rule.act() instanceof Act.Resume) {
            return resume(item, rule, all);
        }
        return set(item, rule, (Act.SetAvailable) rule.act(), all);
    }

    private StockOutcome written(Standing item, StockOutcome outcome) {
        return onlyOnce(item, notRaisedBlindly(item, outcome));
    }

    /** An unknown number of ordered pieces is never taken for none: what may be sold already is not shown once more. */
    private StockOutcome notRaisedBlindly(Standing item, StockOutcome outcome) {
        boolean blind = settings.oversell().guard() && !state.openOrders().known();
        return blind && outcome instanceof Change change && change.wanted() > change.shown()
                ? new Stopped(
                        StopCause.ORDERS_UNKNOWN,
                        item.shown(),
                        "Would show %d, and stays at %d: Amazon's orders could not be read, so nobody knows how many of them are sold already."
                                .formatted(change.wanted(), change.shown()))
                : outcome;
    }

    /** What was written a moment ago, and is not seen yet, is not written again. */
    private static StockOutcome onlyOnce(Standing item, StockOutcome outcome) {
        return outcome instanceof Change change
                        && item.unseenWrite()
                                .filter(write -> write.value() == change.wanted())
                                .isPresent()
                ? new Stopped(
                        StopCause.NOT_SHOWN_YET,
                        item.shown(),
                        "Shows %d where Nightshift just wrote %d.".formatted(item.shown(), change.wanted()))
                : outcome;
    }

    private static StockOutcome pause(Standing item, StockRule rule, String why) {
        if (item.soldWhenOut()) {
            return new Stopped(
                    StopCause.SOLD_WHEN_OUT,
                    item.shown(),
                    "The shop sells it also when none is left: a pause would not take it off sale. " + why);
        }
        if (item.pause().isPresent()) {
            return kept(item, rule, "Stays paused. " + why);
        }
        return item.shown() <= 0
                ? kept(item, rule, "Shows none already. " + why)
                : new Change(Kind.PAUSE, item.shown(), 0, rule.name(), why);
    }

    private StockOutcome resume(Standing item, StockRule rule, List<Pick> all) {
        StandingPause pause = item.pause().orElseThrow();
        Duration paused = Duration.between(pause.since(), now);
        if (paused.compareTo(settings.pauseAtLeast()) < 0) {
            return kept(item, rule, "Was paused only " + Lengths.inWords(paused) + " ago.");
        }
        int wanted = Math.min(broughtBackTo(item, pause, all), limit(item, 0, all));
        return wanted <= 0
                ? kept(item, rule, "Stays paused: nothing is left to show. " + supplierHas(item) + ".")
                : new Change(Kind.RESUME, item.shown(), wanted, rule.name(), supplierHas(item) + ".");
    }

    /** As many as the rules show, else as many as before the pause, and never more than the supplier has. */
    private int broughtBackTo(Standing item, StandingPause pause, List<Pick> all) {
        return rules.first(item.view(), Act.SetAvailable.class::isInstance)
                .map(rule -> (Act.SetAvailable) rule.act())
                .map(set -> Math.min(set.of(stock(item)), limit(item, set.buffer(), all)))
                .orElseGet(() -> Math.min(Integer.parseInt(pause.before()), stock(item)));
    }

    private StockOutcome set(Standing item, StockRule rule, Act.SetAvailable act, List<Pick> all) {
        boolean comesBackByRule = rules.resumes(item.view());
        if (item.pause().isPresent()) {
            return comesBackByRule
                    ? kept(item, rule, "Stays paused until a rule brings it back. " + supplierHas(item) + ".")
                    : resume(item, rule, all);
        }
        int wanted = Math.min(act.of(stock(item)), limit(item, act.buffer(), all));
        if (wanted == Math.max(0, item.shown())) {
            return kept(item, rule, "Shows what it should. " + supplierHas(item) + ".");
        }
        if (wanted == 0 && comesBackByRule && !item.soldWhenOut()) {
            return pause(item, rule, supplierHas(item) + ": nothing is left to show after the buffer.");
        }
        return wanted > 0 && !settings.raiseFromZero() && !item.mayBeRaised()
                ? new Stopped(
                        StopCause.AT_ZERO, item.shown(), "Shows none, not by Nightshift. " + supplierHas(item) + ".")
                : new Change(Kind.SET, item.shown(), wanted, rule.name(), supplierHas(item) + ".");
    }

    /** The most this channel may show so that both together never show more than there is. */
    private int limit(Standing item, int buffer, List<Pick> all) {
        if (!settings.oversell().guard()) {
            return Integer.MAX_VALUE;
        }
        int ordered = state.openOrders().of(item.entry().sku());
        Optional<Pick> other = all.stream()
                .filter(pick -> pick.standing().channel() != item.channel())
                .findFirst();
        int elsewhere = other.map(Pick::shownWhateverIsDecided).orElse(0);
        int free = Math.max(0, stock(item) - buffer - ordered - elsewhere);
        return other.filter(Pick::takesItsPart).isPresent()
                ? settings.oversell().part(item.channel(), free)
                : free;
    }

    private static int stock(Standing item) {
        return item.view().stock().orElseThrow();
    }

    private static String supplierHas(Standing item) {
        return item.entry().supplier().orElse("The supplier") + " has " + stock(item);
    }

    private static Kept kept(Standing item, StockRule rule, String reason) {
        return new Kept(item.shown(), Optional.of(rule.name()), reason);
    }
}
