package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed line.
 *
 * @param order the purchase order it is for
 * @param orderLine its line there, 0 for none
 * @param price net, for one piece
 * @param backOrdered pieces that follow later, as printed
 */
record InvoiceLine(
        String order,
        int orderLine,
        String sku,
        String description,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal backOrdered) {
    BigDecimal amount() {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    InvoiceLine of(BigDecimal pieces, BigDecimal later) {
        return new InvoiceLine(order, orderLine, sku, description, pieces, price, later);
    }

    InvoiceLine at(BigDecimal other) {
        return new InvoiceLine(order, orderLine, sku, description, quantity, other, backOrdered);
    }

    /** As the sandbox's books tell a line of a bill. */
    String booked() {
        return sku + " x " + quantity.stripTrailingZeros().toPlainString() + " = " + amount().toPlainString()
                + " of line " + orderLine;
    }
}
