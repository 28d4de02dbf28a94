package nightshift.invoices.matching;

import java.util.Locale;
import java.util.Objects;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;

/** A line together with its purchase order. Two are the same when the books' ids are. */
public record OrderLine(PurchaseOrder order, PurchaseOrderLine line) {
    /** How people call an order. */
    public static String called(PurchaseOrder order) {
        String number = order.number().value();
        return number.toUpperCase(Locale.ROOT).startsWith("PO") ? number : "PO " + number;
    }

    public String orderCalled() {
        return called(order);
    }

    /** How people call the item. */
    public String itemCalled() {
        return line.sku().map(Object::toString).orElse(line.description());
    }

    // Hashing whole orders for each of their lines would make long orders slow.
    @Override
    public boolean equals(Object other) {
        return other instanceof OrderLine that
                && order.id().equals(that.order.id())
                && line.id().equals(that.line.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(order.id(), line.id());
    }
}
