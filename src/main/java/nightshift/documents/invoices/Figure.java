package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.List;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/**
 * A printed figure.
 *
 * @param tokens its words, currency signs included
 * @param end the first word behind it
 * @param percent whether a percent sign stands at it
 * @param decimals how many decimals are printed
 * @param mark what is printed against it behind the digits, for example {@code /C}
 */
record Figure(BigDecimal value, List<Token> tokens, int end, boolean percent, int decimals, String mark) {
    Found<BigDecimal> found() {
        return new Found<>(value, Cell.evidence(tokens));
    }
}
