package nightshift.fulfillment.shadow;

import java.util.Optional;
import nightshift.operations.ComparisonVerdict;

/** What people did about one write, or one decision. */
record Observed(ComparisonVerdict verdict, Optional<String> sentence) {
    static final Observed AGREED = new Observed(ComparisonVerdict.AGREED, Optional.empty());
    static final Observed OPEN = new Observed(ComparisonVerdict.OPEN, Optional.empty());

    static Observed differed(String sentence, Object... values) {
        return new Observed(ComparisonVerdict.DIFFERED, Optional.of(sentence.formatted(values)));
    }

    static Observed noted(String sentence, Object... values) {
        return new Observed(ComparisonVerdict.NOTED, Optional.of(sentence.formatted(values)));
    }

    /** Of several writes of one decision: a difference counts first, then what is still open. */
    Observed and(Observed other) {
        if (verdict == ComparisonVerdict.DIFFERED) {
            return this;
        }
        return other.verdict == ComparisonVerdict.DIFFERED || verdict == ComparisonVerdict.AGREED ? other : this;
    }
}
