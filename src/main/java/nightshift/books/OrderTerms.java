package nightshift.books;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was ordered, in short: changes when somebody changes a purchase order, and not when something of it is billed. So two
 * invoices of one order can be booked in one night, and neither against an order that is another by now.
 */
public final class OrderTerms {
    private OrderTerms() {}

    public static String of(PurchaseOrder order) {
        String lines = order.lines().stream()
                .map(line -> line.id() + "|" + line.item().orElse("") + "|"
                        + line.account().orElse("") + "|" + plain(line.quantity()) + "|" + plain(line.unitPrice()) + "|"
                        + plain(line.amount()))
                .collect(Collectors.joining("\n"));
        String terms = order.vendorId() + "|" + order.currency() + "|"
                + order.payableAccount().orElse("") + "\n" + lines;
        return UUID.nameUUIDFromBytes(terms.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
