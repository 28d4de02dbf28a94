package nightshift.sandbox.suppliers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a list can be bad. As words for {@code /control/supplier-list} in lower case with hyphens. */
public enum BadList {
    /** A column has another name. */
    HEADER_CHANGED,
    /** Stock stands under cost, and cost under stock. */
    SWAPPED_COLUMNS,
    /** Every item costs nothing. */
    COST_ZERO,
    /** Amounts in Canadian dollars, as its column of currencies says. */
    ANOTHER_CURRENCY,
    /** The file breaks off after four rows of ten. */
    FORTY_PERCENT,
    /** Some items come twice, with different values. */
    DUPLICATE_SKUS,
    /** It is of nine days ago. */
    OLD,
    /** What was UTF-8 is read as something else and written as UTF-8 once more, with characters lost. */
    WRONG_ENCODING,
    /** Some have less than none in stock, some cost less than nothing. */
    NEGATIVE_NUMBERS,
    /** Every item is out of stock. */
    ALL_OUT,
    /** A header and nothing else. */
    NO_ROWS,
    /** A page that asks for a password, with HTTP 200. */
    ERROR_PAGE;

    /** @throws IllegalArgumentException with what there is */
    public static BadList of(String word) {
        return Arrays.stream(values())
                .filter(bad -> bad.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A list cannot be bad by \"" + word + "\" but by none, "
                        + Arrays.stream(values()).map(BadList::word).collect(Collectors.joining(", "))));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
