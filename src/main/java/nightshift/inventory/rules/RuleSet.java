package nightshift.inventory.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules in their order. About the stock of an item in a channel the first rule that applies decides ({@code pause}, {@code resume},
 * {@code set-available}), and about a price the first {@code adjust-price}; every {@code alert} that applies is told.
 */
public record RuleSet(List<StockRule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The first rule with such an act that applies. */
    public Optional<StockRule> first(StockView item, Predicate<Act> acts) {
        return applying(item, acts).findFirst();
    }

    public Stream<StockRule> applying(StockView item, Predicate<Act> acts) {
        return rules.stream().filter(rule -> acts.test(rule.act())).filter(rule -> rule.appliesTo(item) == Truth.YES);
    }

    /** Whether a rule brings this item back as soon as its supplier has enough of it. */
    public boolean resumes(StockView item) {
        return rules.stream().anyMatch(rule -> rule.act() instanceof Act.Resume && rule.fitsWithEnough(item));
    }

    public boolean has(Class<? extends Act> act) {
        return rules.stream().anyMatch(rule -> act.isInstance(rule.act()));
    }

    /**
     * Sentences about the rules that ask for days of cover while sold pieces are not known.
     *
     * @param why empty: they are known
     */
    public List<String> withoutCover(Optional<String> why) {
        return why.stream()
                .flatMap(reason -> rules.stream()
                        .filter(rule ->
                                rule.condition(Condition.DaysOfCoverBelow.class).isPresent())
                        .map(rule -> "\"%s\" did not apply: days of cover are not known, %s."
                                .formatted(rule.name(), reason)))
                .toList();
    }

    /** Whether a rule asks for days of cover, for which sold pieces have to be known. */
    public boolean asksForCover() {
        return rules.stream().anyMatch(rule -> rule.condition(Condition.DaysOfCoverBelow.class)
                .isPresent());
    }
}
