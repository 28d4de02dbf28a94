package nightshift.documents.shipping;

import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.NoticeLine;
import nightshift.documents.printed.Cell;

/** One row of an item table as a line of the shipment. */
final class Lines {
    private Lines() {}

    /**
     * @param line empty when nothing of this item is in the shipment, or when the row cannot be read (then there is a doubt)
     */
    record Read(Optional<NoticeLine> line, List<Reason> doubts) {}

    static boolean isLine(Entry entry) {
        return entry.has(Field.ITEM)
                && (!entry.tabular()
                        || entry.has(Field.SHIPPED)
                        || entry.has(Field.QUANTITY)
                        || entry.has(Field.ORDERED)
                        || entry.has(Field.BACKORDERED));
    }

    static Read read(Entry entry, boolean hasShippedColumn) {
        Cell item = entry.values().get(Field.ITEM);
        if (item == null) {
            throw new IllegalArgumentException("The entry is no line");
        }
        Optional<Integer> ordered = entry.value(Field.ORDERED).flatMap(Lines::pieces);
        Optional<Integer> backordered = entry.value(Field.BACKORDERED).flatMap(Lines::pieces);
        Optional<Cell> quantity = hasShippedColumn ? entry.value(Field.SHIPPED) : entry.value(Field.QUANTITY);
        Optional<Integer> shipped = quantity.flatMap(Lines::pieces);
        if (isCancelled(entry)) {
            return doubt(
                    ReasonKind.VENDOR_CANCELLED,
                    item,
                    "is marked as cancelled by the supplier: tell the customer or find it elsewhere");
        }
        if (shipped.isEmpty()) {
            return unshipped(item, quantity.isEmpty(), ordered, backordered);
        }
        if (shipped.get() == 0) {
            return new Read(Optional.empty(), List.of());
        }
        if (ordered.isPresent() && shipped.get() > ordered.get()) {
            return doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    item,
                    "shows more shipped (" + shipped.get() + ") than ordered (" + ordered.get()
                            + "): check the quantity");
        }
        if (!hasShippedColumn && mayWait(entry, shipped.get(), ordered, backordered)) {
            return doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    item,
                    "is marked as back-ordered beside the quantity " + shipped.get()
                            + ": check how many of it are in the parcel");
        }
        Optional<String> description = entry.value(Field.DESCRIPTION).map(Cell::text);
        return line(new NoticeLine(item.found(item.text()), description, shipped.get(), ordered, backordered));
    }

    private static Read line(NoticeLine line) {
        return new Read(Optional.of(line), List.of());
    }

    /** Nothing under "shipped" and everything back-ordered: nothing of it is in the shipment. Anything else is unclear. */
    private static Read unshipped(Cell item, boolean blank, Optional<Integer> ordered, Optional<Integer> backordered) {
        boolean waits = blank && backordered.isPresent() && backordered.equals(ordered.or(() -> backordered));
        return waits
                ? new Read(Optional.empty(), List.of())
                : doubt(
                        ReasonKind.CONFLICTING_VALUES,
                        item,
                        "has no readable shipped quantity: read it from the document");
    }

    /** A bare quantity may be what was ordered. */
    private static boolean mayWait(
            Entry entry, int quantity, Optional<Integer> ordered, Optional<Integer> backordered) {
        int waiting = backordered.orElse(0);
        return waiting > 0 && !ordered.equals(Optional.of(quantity + waiting))
                || entry.values().values().stream().map(Cell::text).anyMatch(NotShipped::waits);
    }

    private static boolean isCancelled(Entry entry) {
        return entry.values().values().stream().map(Cell::text).anyMatch(NotShipped::isCancelled);
    }

    private static Optional<Integer> pieces(Cell cell) {
        String text = cell.text()
                .replaceAll("(?i)\\s*(ea|each|pcs?|pieces?|units?|ct)\\.?$", "")
                .replaceAll("\\.0+$", "");
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Read doubt(ReasonKind kind, Cell item, String what) {
        return new Read(Optional.empty(), List.of(new Reason(kind, "The line " + item.text() + " " + what + ".")));
    }
}
