package nightshift.summaries;

import java.util.ArrayList;
import java.util.List;

/** Counts in words, those of nothing left out: {@code 46 shipped, 3 need you}. */
public final class Counted {
    private final List<String> words = new ArrayList<>();

    public Counted and(int count, String what) {
        return and(count, what, what);
    }

    public Counted and(int count, String ofOne, String ofMany) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? ofOne : ofMany));
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
