package nightshift.inventory.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.inventory.rules.Condition.DataOlderThan;
import nightshift.inventory.rules.Condition.DaysOfCoverBelow;
import nightshift.inventory.rules.Condition.StockAtLeast;
import nightshift.inventory.rules.Condition.StockAtMost;
import nightshift.inventory.rules.Condition.SuppliedBy;

/** What makes no sense in a set of rules although each can be read: bounds that exclude each other, pauses that would flap or never end. */
final class RuleCheck {
    private RuleCheck() {}

    static List<String> problems(RuleSet set, Collection<String> suppliers) {
        List<String> problems = new ArrayList<>();
        set.rules().forEach(rule -> problems.addAll(alone(rule, suppliers)));
        pausing(set).forEach(pause -> problems.addAll(together(pause, set)));
        return problems;
    }

    private static List<String> alone(StockRule rule, Collection<String> suppliers) {
        return Stream.of(bounds(rule), limits(rule), known(rule, suppliers), pause(rule), resume(rule))
                .flatMap(Optional::stream)
                .map(problem -> "Rule \"" + rule.name() + "\" " + problem)
                .toList();
    }

    private static Optional<String> bounds(StockRule rule) {
        Optional<Integer> most = rule.condition(StockAtMost.class).map(StockAtMost::pieces);
        Optional<Integer> least = rule.condition(StockAtLeast.class).map(StockAtLeast::pieces);
        return most.isPresent() && least.isPresent() && least.get() > most.get()
                ? Optional.of(
                        "can never apply: no stock is at least %d and at most %d".formatted(least.get(), most.get()))
                : Optional.empty();
    }

    private static Optional<String> limits(StockRule rule) {
        boolean days = rule.condition(DaysOfCoverBelow.class)
                .filter(cover -> cover.days() < 1)
                .isPresent();
        boolean age = rule.condition(DataOlderThan.class)
                .filter(old -> old.age().isNegative() || old.age().isZero())
                .isPresent();
        return days || age
                ? Optional.of(
                        "has a limit of 0 or less; write for example days-of-cover-below: 7, data-older-than: 24h")
                : Optional.empty();
    }

    private static Optional<String> known(StockRule rule, Collection<String> suppliers) {
        return rule.condition(SuppliedBy.class)
                .map(SuppliedBy::supplier)
                .filter(name -> !suppliers.isEmpty() && !suppliers.contains(name))
                .map(name -> "names the supplier \"" + name + "\", whom nightshift.suppliers does not have");
    }

    private static Optional<String> pause(StockRule rule) {
        if (!(rule.act() instanceof Act.Pause)) {
            return Optional.empty();
        }
        if (rule.condition(DataOlderThan.class).isPresent()) {
            return Optional.of("pauses for old data: one list that is late would empty the catalog; write then: alert");
        }
        return rule.condition(StockAtMost.class).isEmpty()
                        && rule.condition(DaysOfCoverBelow.class).isEmpty()
                ? Optional.of("pauses whatever the stock is; add stock-at-most, for example 0")
                : Optional.empty();
    }

    private static Optional<String> resume(StockRule rule) {
        return rule.act() instanceof Act.Resume
                        && rule.condition(StockAtLeast.class).isEmpty()
                ? Optional.of("brings back whatever the stock is; add stock-at-least, for example 5")
                : Optional.empty();
    }

    private static List<String> together(StockRule pause, RuleSet set) {
        List<StockRule> back =
                resuming(set).filter(resume -> overlap(pause, resume)).toList();
        if (back.isEmpty()) {
            return List.of("Rule \"%s\" pauses and no rule brings back: add one with then: resume and stock-at-least"
                    .formatted(pause.name()));
        }
        if (back.stream().noneMatch(resume -> fitsWhatever(pause, resume))) {
            return List.of(("Rule \"%s\" pauses items that no rule brings back: %s only for some of them; add one with"
                            + " then: resume and stock-at-least, and without any other condition that \"%s\" does not have")
                    .formatted(pause.name(), named(back), pause.name()));
        }
        int most = pause.condition(StockAtMost.class).map(StockAtMost::pieces).orElse(0);
        return back.stream()
                .filter(resume -> least(resume) <= most)
                .map(resume -> ("Rules \"%s\" and \"%s\" leave no gap: it is paused at %d and brought back at %d, so"
                                + " listings would flap; bring back at %d or more")
                        .formatted(pause.name(), resume.name(), most, least(resume), most + 1))
                .toList();
    }

    /** Whether it brings back all that the other one pauses: it has no condition besides stock that the other has not. */
    private static boolean fitsWhatever(StockRule pause, StockRule resume) {
        return resume.besidesEnough().allMatch(pause.conditions()::contains);
    }

    private static String named(List<StockRule> rules) {
        return rules.stream().map(rule -> "\"" + rule.name() + "\"").collect(Collectors.joining(", "))
                + (rules.size() == 1 ? " is" : " are");
    }

    private static int least(StockRule resume) {
        return resume.condition(StockAtLeast.class).map(StockAtLeast::pieces).orElse(Integer.MAX_VALUE);
    }

    /** Whether one item may meet both: they do not name different suppliers, channels, brands or categories. */
    private static boolean overlap(StockRule one, StockRule other) {
        return one.conditions().stream().filter(RuleCheck::excludes).allMatch(condition -> other.conditions().stream()
                .filter(its -> its.getClass() == condition.getClass())
                .allMatch(condition::equals));
    }

    private static boolean excludes(Condition condition) {
        return condition instanceof SuppliedBy
                || condition instanceof Condition.OnChannel
                || condition instanceof Condition.OfBrand
                || condition instanceof Condition.InCategory;
    }

    private static Stream<StockRule> pausing(RuleSet set) {
        return set.rules().stream().filter(rule -> rule.act() instanceof Act.Pause);
    }

    private static Stream<StockRule> resuming(RuleSet set) {
        return set.rules().stream().filter(rule -> rule.act() instanceof Act.Resume);
    }
}
