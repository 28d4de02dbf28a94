package nightshift.documents.shipping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as American suppliers print them. Month before day, unless that is impossible: then the date is in doubt. */
final class ShipDates {
    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern COMPACT = Pattern.compile("(?<![\\d-])(20[2-9]\\d)([01]\\d)([0-3]\\d)(?![\\d-])");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d\\d|\\d\\d)(?![\\d/-])");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "[ -]*(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(20\\d\\d|\\d\\d)\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]*" + MONTH + "[ ,-]*(20\\d\\d|\\d\\d)\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ShipDates() {}

    /** @param certain false when month before day is no date, so the day was taken to stand first */
    record Read(LocalDate date, boolean certain) {}

    private static final Pattern OTHER_DATE = Pattern.compile(
            "\\b(invoiced?|order date|date ordered|ordered|due|deliver\\w*|arriv\\w*|expect\\w*|estimat\\w*|eta|promise\\w*|entered|printed|received|before)\\b");

    /** The first date in a text, unless the words before it say that it is the date of something else. */
    static Optional<Read> leading(String printed) {
        String text = printed.toLowerCase(Locale.ROOT);
        Matcher other = OTHER_DATE.matcher(text);
        return within(other.find() ? printed.substring(0, other.start()) : printed);
    }

    /** The first date in a text. */
    static Optional<Read> within(String printed) {
        String text = printed.toLowerCase(Locale.ROOT);
        Matcher words = MONTH_FIRST.matcher(text);
        if (words.find()) {
            return date(words.group(3), month(words.group(1)), words.group(2), true);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1), true);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3), true);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return date(compact.group(1), compact.group(2), compact.group(3), true);
        }
        return numeric(text);
    }

    private static Optional<Read> numeric(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (!numeric.find()) {
            return Optional.empty();
        }
        return date(numeric.group(3), numeric.group(1), numeric.group(2), true)
                .or(() -> date(numeric.group(3), numeric.group(2), numeric.group(1), false));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static Optional<Read> date(String year, String month, String day, boolean certain) {
        try {
            int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
            return Optional.of(new Read(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)), certain));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
