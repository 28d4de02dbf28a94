package nightshift.inventory.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the owner's rules: where all conditions hold, this is done. */
public record StockRule(String name, List<Condition> conditions, Act act) {
    public StockRule {
        conditions = List.copyOf(conditions);
    }

    public Truth appliesTo(StockView item) {
        Truth all = Truth.YES;
        for (Condition condition : conditions) {
            Truth one = condition.holds(item);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            all = one == Truth.UNKNOWN ? Truth.UNKNOWN : all;
        }
        return all;
    }

    /** Whether it applies, or would as soon as the supplier has enough. */
    boolean fitsWithEnough(StockView item) {
        return besidesEnough().allMatch(condition -> condition.holds(item) == Truth.YES);
    }

    /** What it asks for besides enough stock. */
    Stream<Condition> besidesEnough() {
        return conditions.stream().filter(condition -> !(condition instanceof Condition.StockAtLeast));
    }

    /** The first condition of this kind. */
    public <C extends Condition> Optional<C> condition(Class<C> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** {@code When the supplier has at most 0: pause it}. */
    public String inWords() {
        String when = conditions.stream().map(Condition::inWords).collect(Collectors.joining(" and "));
        return (when.isEmpty() ? "Always: " : "When " + when + ": ") + act.inWords();
    }
}
