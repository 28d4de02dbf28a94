package nightshift.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.ListRow;

/** The rows of a list that may change something, as long as they fit into memory; a list with more of them is read once more. */
final class FoundRows {
    private static final int MOST = 25_000;

    private final List<Found> rows = new ArrayList<>();
    private boolean all = true;

    /** @param held what is in force for its item */
    record Found(ListRow row, Optional<HeldItem> held) {}

    void add(ListRow row, Optional<HeldItem> held) {
        if (rows.size() >= MOST) {
            rows.clear();
            all = false;
        }
        if (all) {
            rows.add(new Found(row, held));
        }
    }

    /** False: there were too many. */
    boolean all() {
        return all;
    }

    List<Found> rows() {
        return rows;
    }
}
