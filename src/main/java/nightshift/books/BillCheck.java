package nightshift.books;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * Whether QuickBooks made the bill it was asked for. It leaves out a link it does not like and says nothing, and it counts the
 * total itself (quickbooks-online 7.1). The bill stands either way: a person corrects it there, it is never entered again.
 */
public final class BillCheck {
    private BillCheck() {}

    static Optional<Reason> difference(BillCreation wanted, Bill made) {
        List<String> differences = new ArrayList<>();
        if (made.total().compareTo(wanted.total()) != 0) {
            differences.add("its total is " + made.total().toPlainString() + " instead of "
                    + wanted.total().toPlainString());
        }
        if (!made.vendorId().equals(wanted.vendorId()) || !SameBill.hasNumber(wanted.question(), made)) {
            differences.add("it is of another vendor or has another number ("
                    + made.number().orElse("none") + ")");
        }
        missingLinks(wanted, made).ifPresent(links -> differences.add("QuickBooks left out the link to " + links));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        ReasonKind.WRITTEN_OTHERWISE,
                        "Invoice " + wanted.number() + " of " + wanted.vendorName() + " was entered as bill "
                                + made.id()
                                + ", but " + String.join(", and ", differences)
                                + ". Correct that bill in QuickBooks; do not enter it again"));
    }

    /** The lines of orders that the bill should be tied to and is not, in words. */
    public static Optional<String> missingLinks(BillCreation wanted, Bill made) {
        return Optional.of(dropped(wanted, made).stream()
                        .map(link -> "line " + link.lineId() + " of purchase order " + number(wanted, link.orderId()))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .filter(links -> !links.isEmpty());
    }

    private static Set<BillCreation.OrderLine> dropped(BillCreation wanted, Bill made) {
        Set<BillCreation.OrderLine> missing = new HashSet<>();
        wanted.lines().forEach(line -> line.link().ifPresent(missing::add));
        made.lines().forEach(line -> line.link()
                .ifPresent(link -> missing.remove(new BillCreation.OrderLine(
                        link.purchaseOrderId(), link.lineId().orElse("")))));
        return missing;
    }

    private static String number(BillCreation wanted, String orderId) {
        return wanted.orders().stream()
                .filter(order -> order.id().equals(orderId))
                .map(BillCreation.Order::number)
                .findFirst()
                .orElse(orderId);
    }
}
