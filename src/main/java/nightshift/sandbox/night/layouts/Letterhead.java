package nightshift.sandbox.night.layouts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nightshift.sandbox.SeedOrder.Customer;

/** Spellings the layouts share. */
final class Letterhead {
    static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);
    static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d/yy", Locale.US);
    static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.US);

    private Letterhead() {}

    static List<String> address(Customer customer) {
        return customer.company().isEmpty()
                ? List.of(customer.name(), customer.street(), cityLine(customer))
                : List.of(customer.name(), customer.company(), customer.street(), cityLine(customer));
    }

    static String cityLine(Customer customer) {
        return customer.city() + ", " + customer.province() + " " + customer.zip();
    }

    /** Cut to a column's width, as printers do. */
    static String cut(String text, int characters) {
        return text.length() <= characters
                ? text
                : text.substring(0, characters).strip();
    }
}
