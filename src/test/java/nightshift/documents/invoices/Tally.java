package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;

/** How often a value was read right, read wrong, and not found. */
final class Tally {
    int right;
    int wrong;
    int notFound;
    final List<String> mistakes = new ArrayList<>();

    /** The same with the values, for the console only: samples hold other people's data. */
    final List<String> details = new ArrayList<>();

    int printed() {
        return right + wrong + notFound;
    }

    /** @param printed null where the page does not give it */
    void add(String where, Object printed, Object read) {
        if (printed == null && read == null) {
            return;
        }
        if (read == null) {
            notFound++;
        } else if (read.equals(printed)) {
            right++;
        } else {
            wrong++;
            mistakes.add(where + (printed == null ? ": a value where none is printed" : ": not the printed value"));
            details.add("%s: read %s, printed is %s".formatted(where, read, printed));
        }
    }

    void add(Tally other) {
        right += other.right;
        wrong += other.wrong;
        notFound += other.notFound;
        mistakes.addAll(other.mistakes);
        details.addAll(other.details);
    }

    String cells() {
        return "%d | %d | %d | %d".formatted(printed(), right, wrong, notFound);
    }
}
