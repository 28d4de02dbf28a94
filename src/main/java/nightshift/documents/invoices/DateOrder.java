package nightshift.documents.invoices;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/**
 * Whether a document prints the day or the month first. A number above twelve tells it; without one, a document that
 * writes numbers with a decimal comma puts the day first, and one with a decimal point the month.
 *
 * @param told whether the document tells it, by a date or by its decimal comma
 */
record DateOrder(boolean dayFirst, boolean told) {
    private static final Pattern DATE =
            Pattern.compile("(?:.*[^\\w/-])?(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\w|\\2).*");
    private static final Set<HeadField> DATES = EnumSet.of(HeadField.DATE, HeadField.ANY_DATE, HeadField.DUE_DATE);
    private static final String US_DOLLAR = "USD";
    private static final int SHORTEST = 6;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    static DateOrder of(Sheet sheet, List<Labelled> labels, Numerals numerals) {
        Stream<MatchResult> anywhere = dates(sheet.rows().stream().flatMap(row -> row.cells().stream()))
                .filter(DateOrder::isNoPartNumber);
        Stream<MatchResult> labelled = dates(labels.stream()
                .filter(label -> DATES.contains(label.field()))
                .flatMap(label -> label.places().stream()));
        List<First> votes = Stream.concat(anywhere, labelled)
                .flatMap(date -> First.of(date).stream())
                .distinct()
                .toList();
        boolean told = votes.size() == 1;
        return new DateOrder(told ? votes.get(0) == First.DAY : numerals.comma(), told || numerals.comma());
    }

    private static Stream<MatchResult> dates(Stream<Cell> cells) {
        return cells.flatMap(cell -> cell.tokens().stream())
                .map(Token::text)
                .filter(text -> text.length() >= SHORTEST)
                .map(DATE::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    /** {@code 24-12-36} may be one where no label says that it is a date. */
    private static boolean isNoPartNumber(MatchResult date) {
        return date.group(2).equals("/") || date.group(4).length() > 2;
    }

    /** What comes first in a date. */
    private enum First {
        DAY,
        MONTH;

        /** Empty where either may, or nothing of it is a day. */
        static Optional<First> of(MatchResult date) {
            int one = Integer.parseInt(date.group(1));
            int two = Integer.parseInt(date.group(3));
            boolean tells = isMonth(one) != isMonth(two) && Math.max(one, two) <= DAYS && Math.min(one, two) > 0;
            return tells ? Optional.of(isMonth(one) ? MONTH : DAY) : Optional.empty();
        }
    }

    private static boolean isMonth(int number) {
        return number <= MONTHS;
    }

    /** A date of two figures up to twelve means what it does in the United States only where their money is asked for. */
    Optional<Reason> doubt(Found<LocalDate> date, Optional<Found<Currency>> currency) {
        LocalDate read = date.value();
        boolean american =
                currency.isEmpty() || currency.get().value().getCurrencyCode().equals(US_DOLLAR);
        boolean either = isMonth(read.getDayOfMonth()) && read.getDayOfMonth() != read.getMonthValue();
        if (told
                || american
                || !either
                || !DATE.matcher(date.evidence().words()).matches()) {
            return Optional.empty();
        }
        LocalDate other = LocalDate.of(read.getYear(), read.getDayOfMonth(), read.getMonthValue());
        return Optional.of(new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "The date \"%s\" was read as %s, but may be %s, and nothing on the paper tells: check it."
                        .formatted(date.evidence().words(), read, other)));
    }
}
