package nightshift.sandbox.week;

import java.util.function.Consumer;
import nightshift.sandbox.quickbooks.Bookkeeper;

/**
 * One of the forty: an invoice and what is wrong with it.
 *
 * @param reason empty when everything agrees
 * @param line the printed line that is wrong, 0 for the invoice as a whole
 * @param before what people did in the books before it came
 */
record WeekCase(Invoice invoice, String reason, int line, Consumer<Bookkeeper> before) {
    static WeekCase exact(Invoice invoice) {
        return new WeekCase(invoice, "", 0, books -> {});
    }

    static WeekCase odd(Invoice invoice, String reason, int line) {
        return new WeekCase(invoice, reason, line, books -> {});
    }

    boolean isExact() {
        return reason.isEmpty();
    }

    String subject() {
        return "Invoice " + invoice.number();
    }
}
