package nightshift.catalog.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The supplier changed his columns: the same name may mean something else from now on. */
final class HeaderChanged implements ListCheck {
    private final Optional<ListInForce> inForce;

    HeaderChanged(ListContext context) {
        this.inForce = context.inForce();
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return inForce.map(ListInForce::columns)
                .filter(before -> !sameNames(before, facts.columns()))
                .map(before -> "Its columns are others than before: " + change(before, facts.columns()));
    }

    /** In one piece, since a name with a line break was once kept as two. */
    private static boolean sameNames(List<String> before, List<String> now) {
        return String.join("", plain(before)).equals(String.join("", plain(now)));
    }

    private static List<String> plain(List<String> columns) {
        return columns.stream().map(ListHeader::plain).toList();
    }

    private static String change(List<String> before, List<String> now) {
        List<String> gone = new ArrayList<>(before);
        gone.removeIf(name -> plain(now).contains(ListHeader.plain(name)));
        List<String> added = new ArrayList<>(now);
        added.removeIf(name -> plain(before).contains(ListHeader.plain(name)));
        if (gone.isEmpty() && added.isEmpty()) {
            return "their order is " + now + ", it was " + before;
        }
        return (gone.isEmpty() ? "" : "gone " + gone + " ") + (added.isEmpty() ? "" : "new " + added);
    }

    /** A supplier may rename columns for good. Whether the values moved with the names, the other checks see. */
    @Override
    public boolean acceptable() {
        return true;
    }
}
