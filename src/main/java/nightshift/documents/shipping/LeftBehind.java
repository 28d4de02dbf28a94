package nightshift.documents.shipping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nightshift.core.ReasonKind;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/**
 * Doubts parcels of which the document says, elsewhere than in quantities, that a part of the order is not in them. A shipment
 * without lines stands for the whole order, and one whose lines have a bare quantity may list what is still to come.
 */
final class LeftBehind {
    private final Sheet sheet;
    private final Set<Integer> tableRows;
    private final int lastBareQuantity;

    LeftBehind(Sheet sheet, Set<Integer> tableRows, List<Entry> entries) {
        this.sheet = sheet;
        this.tableRows = tableRows;
        this.lastBareQuantity = entries.stream()
                .filter(entry -> Lines.isLine(entry) && !entry.has(Field.SHIPPED))
                .mapToInt(Entry::row)
                .max()
                .orElse(-1);
    }

    void doubt(Drafts drafts) {
        drafts.all().stream().filter(draft -> !draft.parcels.isEmpty()).forEach(this::doubt);
    }

    private void doubt(Draft draft) {
        boolean whole = !draft.hasLines();
        if (whole && (draft.onlyWaiting || draft.listsUnshipped)) {
            draft.doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document has a tracking number for " + draft.called()
                            + ", but what it lists of it is not shipped: ask the supplier what is in the parcel.");
        }
        sentence(whole)
                .ifPresent(text -> draft.doubt(
                        ReasonKind.CONFLICTING_VALUES,
                        "The supplier writes \"" + text
                                + "\", and the document does not show by its quantities what of " + draft.called()
                                + " shipped: check which items are in the parcel."));
    }

    private Optional<String> sentence(boolean whole) {
        return IntStream.range(0, sheet.rows().size())
                .filter(at -> !isTabular(at) && (whole || concernsABareQuantity(at)))
                .mapToObj(at -> sheet.rows().get(at).text())
                .filter(NotShipped::waits)
                .findFirst();
    }

    /** What stands alone in its line is a caption or a note, and no row of values. */
    private boolean isTabular(int at) {
        return tableRows.contains(at) && sheet.rows().get(at).cells().size() > 1;
    }

    /** It stands above such a line, in it or right below it. */
    private boolean concernsABareQuantity(int at) {
        List<Row> rows = sheet.rows();
        return at <= lastBareQuantity
                || at == lastBareQuantity + 1 && at > 0 && rows.get(at).closelyBelow(rows.get(at - 1), 1.2f);
    }
}
