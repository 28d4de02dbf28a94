package nightshift.invoices;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.documents.invoices.InvoiceLine;

/** Lines whose amount is not price by quantity. */
final class PrintedAmounts {
    private PrintedAmounts() {}

    /** The same line with another amount printed at its end. */
    static InvoiceLine amounting(InvoiceLine l, String amount) {
        return new InvoiceLine(
                l.position(),
                l.orderLine(),
                l.part(),
                l.buyerPart(),
                l.gtin(),
                l.description(),
                l.quantity(),
                l.unit(),
                l.unitPrice(),
                l.per(),
                l.discount(),
                Optional.of(Invoices.found(new BigDecimal(amount))),
                l.backordered(),
                l.purchaseOrder());
    }
}
