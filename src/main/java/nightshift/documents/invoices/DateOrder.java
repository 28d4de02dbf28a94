package nightshift.documents.invoices;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/**
 * Whether a document prints the day or the month first. A number above twelve tells it; without one, a document that
 * writes numbers with a decimal comma puts the day first, and one with a decimal point the month.
 *
 * @param proven whether some date of the document tells
 */
record DateOrder(boolean dayFirst, boolean proven) {
    private static final Pattern DATE = Pattern.compile(".*?(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b.*");
    private static final int MONTHS = 12;

    static DateOrder of(Sheet sheet, Numerals numerals) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                for (Token token : cell.tokens()) {
                    if (token.text().length() < 6) {
                        continue;
                    }
                    Matcher date = DATE.matcher(token.text());
                    if (date.matches()) {
                        dayFirst += Integer.parseInt(date.group(1)) > MONTHS ? 1 : 0;
                        monthFirst += Integer.parseInt(date.group(2)) > MONTHS ? 1 : 0;
                    }
                }
            }
        }
        boolean told = dayFirst > 0 != monthFirst > 0;
        return new DateOrder(told ? dayFirst > 0 : numerals.comma(), told);
    }
}
