package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.Books;
import org.jspecify.annotations.Nullable;

/** Compares the bills in the books with the expected ones, to the cent and to the link. */
final class BillsCheck {
    private static final Pattern ITEM = Pattern.compile("(.+) x ([\\d.]+) = (-?[\\d.]+)( of line .+)?");
    private static final Pattern FREIGHT = Pattern.compile("Freight and Shipping Costs = (-?[\\d.]+).*");

    private final ExpectedWeek expected;
    private final Books books;

    BillsCheck(ExpectedWeek expected, Books books) {
        this.expected = expected;
        this.books = books;
    }

    List<String> differences() {
        List<String> tooMuch = new ArrayList<>(
                books.of("quickbooks.bill").stream().map(BillsCheck::written).toList());
        List<String> differences = new ArrayList<>();
        for (ExpectedWeek.Bill bill : expected.bills()) {
            if (!tooMuch.remove(told(bill))) {
                differences.add("Missing bill: " + told(bill));
            }
        }
        tooMuch.forEach(bill -> differences.add("Unexpected bill: " + bill));
        books.of("quickbooks.deletion").forEach(entry -> differences.add("Deleted: " + entry.target()));
        return differences;
    }

    private static String told(ExpectedWeek.Bill bill) {
        List<String> lines = new ArrayList<>(bill.lines());
        if (bill.freight().signum() != 0) {
            lines.add("freight = " + bill.freight().toPlainString());
        }
        return told(bill.vendor(), bill.number(), bill.total().toPlainString(), bill.orders(), lines);
    }

    private static String written(Books.Entry entry) {
        return told(
                String.valueOf(entry.details().get("vendor")),
                String.valueOf(entry.details().get("number")),
                String.valueOf(entry.details().get("total")),
                new TreeSet<>(texts(entry.details().get("orders"))),
                texts(entry.details().get("lines")).stream()
                        .map(BillsCheck::plain)
                        .toList());
    }

    private static String told(String vendor, String number, String total, Set<String> orders, List<String> lines) {
        return vendor + " " + number + " of " + total + " for " + new TreeSet<>(orders) + " "
                + lines.stream().sorted().toList();
    }

    /** Freight may be booked to its account or to the freight line of the order: both are right. */
    private static String plain(String line) {
        Matcher freight = FREIGHT.matcher(line);
        if (freight.matches()) {
            return "freight = " + freight.group(1);
        }
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return line;
        }
        if (item.group(1).equals(Week.FREIGHT_ITEM)) {
            return "freight = " + item.group(3);
        }
        String pieces = new BigDecimal(item.group(2)).stripTrailingZeros().toPlainString();
        return item.group(1) + " x " + pieces + " = " + item.group(3) + (item.group(4) == null ? "" : item.group(4));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }
}
