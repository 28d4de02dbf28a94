package nightshift.inventory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.StockPoint;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.RuleSet;

/** What rules would have done over the last days, decided by the same code as a sweep, day by day. Pure. */
public final class StockTrial {
    private final RuleSet rules;
    private final int days;
    private final TrialTally tally;
    private final List<Day> calendar;
    private int items;

    StockTrial(RuleSet rules, InventorySettings settings, Instant now, int days) {
        this.rules = rules;
        this.days = days;
        this.tally = new TrialTally(rules);
        this.calendar = IntStream.rangeClosed(1, days)
                .mapToObj(day -> now.minus(Duration.ofDays(days - (long) day)))
                .map(at -> new Day(
                        at,
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        new ItemDecider(rules, settings, StoreState.NOTHING_KNOWN, at)))
                .toList();
    }

    private record Day(Instant at, LocalDate date, ItemDecider decider) {}

    /** Since when points are needed. */
    Instant since() {
        return calendar.get(0).at();
    }

    /** @param points of the item, oldest first, from those in force at the beginning on */
    void accept(CatalogEntry entry, List<StockPoint> points) {
        Optional<String> supplier = entry.supplier();
        if (supplier.isEmpty() || points.isEmpty()) {
            return;
        }
        items++;
        StockPast past = new StockPast(points);
        List<TrialChannel> channels = TrialChannel.of(entry, past, since());
        Optional<Integer> before = Optional.empty();
        boolean settled = false;
        for (Day day : calendar) {
            Optional<Integer> stock = past.ofSupplier(supplier.get(), day.at());
            // with the same stock as yesterday, and nothing done then, nothing is done today
            if (!settled || !stock.equals(before)) {
                settled = stock.isEmpty() || !decide(channels, stock.get(), day);
            }
            before = stock;
        }
    }

    private boolean decide(List<TrialChannel> channels, int stock, Day day) {
        List<Standing> standings = new ArrayList<>(2);
        channels.forEach(channel -> standings.add(channel.standing(stock, day.at())));
        standings.forEach(item -> rules.applying(item.view(), Act.Alert.class::isInstance)
                .forEach(rule -> tally.alert(rule, item, day.date())));
        boolean changed = false;
        List<ItemVerdict> verdicts = day.decider().decide(standings);
        for (int n = 0; n < verdicts.size(); n++) {
            if (verdicts.get(n).outcome() instanceof Change change) {
                tally.change(verdicts.get(n), change, day.date());
                channels.get(n).write(change, day.at());
                changed = true;
            }
        }
        return changed;
    }

    TrialAnswer answer() {
        return new TrialAnswer(days, items, tally.rules(), tally.examples());
    }
}
