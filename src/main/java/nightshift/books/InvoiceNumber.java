package nightshift.books;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nightshift.core.BadValue;

/**
 * The number a vendor gave an invoice, as printed. Two spellings of one number are the same invoice: case, blanks, punctuation
 * and leading zeros do not count.
 */
public record InvoiceNumber(String value) {
    /** QuickBooks keeps no more of it. */
    static final int LONGEST_IN_THE_BOOKS = 21;

    public InvoiceNumber {
        value = value.strip();
        if (value.isEmpty() || value.length() > 100 || value.chars().anyMatch(Character::isISOControl)) {
            throw new BadValue("\"" + value + "\" cannot be an invoice number");
        }
        if (squeezed(value).isEmpty()) {
            throw new BadValue("The invoice number \"" + value + "\" has neither letter nor digit");
        }
    }

    /** Capital letters and digits only, without leading zeros. */
    public String normalized() {
        return normalized(value);
    }

    /** As the books take it: as printed where it fits, else the beginning of its letters and digits. */
    public String inTheBooks() {
        return value.length() <= LONGEST_IN_THE_BOOKS
                ? value
                : squeezed(value)
                        .substring(
                                0,
                                Math.min(LONGEST_IN_THE_BOOKS, squeezed(value).length()));
    }

    /** The spellings under which a person, or we, may have entered it. */
    Set<String> spellings() {
        Set<String> all = new LinkedHashSet<>();
        all.add(inTheBooks());
        all.add(value.toUpperCase(Locale.ROOT));
        all.add(squeezed(value));
        all.add(normalized());
        all.add(value.replace(" ", ""));
        all.removeIf(spelling -> spelling.length() > LONGEST_IN_THE_BOOKS);
        return all;
    }

    static String normalized(String text) {
        return squeezed(text).replaceFirst("^0+(?=.)", "");
    }

    private static String squeezed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
