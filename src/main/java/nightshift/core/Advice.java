package nightshift.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person is advised to do about an item.
 *
 * @param outsideFirst whether somebody is to be asked, or something to be looked at or put right, before anything is done here
 * @param remedy the act that is likely then; empty where none is likelier than others
 */
public record Advice(boolean outsideFirst, Optional<Remedy> remedy) {
    /** Nothing is likelier than what its feature thinks. */
    static Advice none() {
        return new Advice(false, Optional.empty());
    }

    static Advice here(Remedy remedy) {
        return new Advice(false, Optional.of(remedy));
    }

    static Advice outside() {
        return new Advice(true, Optional.empty());
    }

    static Advice outsideThen(Remedy remedy) {
        return new Advice(true, Optional.of(remedy));
    }

    /** What all reasons of one item advise together. */
    public static Advice of(List<Reason> reasons) {
        List<Advice> all =
                reasons.stream().map(reason -> reason.kind().advice()).toList();
        return new Advice(
                all.stream().anyMatch(Advice::outsideFirst),
                all.stream().flatMap(advice -> advice.remedy().stream()).min(Comparator.naturalOrder()));
    }

    /** Whether an act of this name is what it recommends. */
    public boolean recommends(String act) {
        return remedy.filter(recommended -> recommended.isAct(act)).isPresent();
    }
}
