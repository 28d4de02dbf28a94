package nightshift.operations;

import java.util.List;

/**
 * What the comparisons of shadow with people brought since the last summary.
 *
 * @param open decisions that nobody has carried out yet, of all nights
 * @param differences sentences, what people did otherwise
 * @param notes sentences, what people did with what was flagged or left alone
 */
public record ComparisonTally(int agreed, int open, List<String> differences, List<String> notes) {
    public ComparisonTally {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** How many decisions people carried out, as proposed or otherwise. */
    public int done() {
        return agreed + differences.size();
    }
}
