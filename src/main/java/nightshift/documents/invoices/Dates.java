package nightshift.documents.invoices;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/** Reads dates as they are printed in one document, where the order of day and month is the same everywhere. */
record Dates(boolean dayFirst) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b.*");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b.*");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)? ?-?(\\p{L}+)\\.? ?[-,]? ?(\\d{4}|\\d{2})\\b.*");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}+)\\.? ?(\\d{1,2})(?:st|nd|rd|th)? ?,? ?(\\d{4})\\b.*");
    private static final int MOST_TOKENS = 5;
    private static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "nl", "es", "it")) {
            DateFormatSymbols symbols = new DateFormatSymbols(Locale.forLanguageTag(language));
            for (int month = 0; month < 12; month++) {
                months.putIfAbsent(Plain.of(symbols.getMonths()[month]), month + 1);
                months.putIfAbsent(Plain.of(symbols.getShortMonths()[month]), month + 1);
            }
        }
        months.put("sept", 9);
        months.put("maerz", 3);
        return months;
    }

    /** The date that begins at this word. */
    Optional<Found<LocalDate>> at(List<Token> tokens, int start) {
        StringBuilder text = new StringBuilder();
        for (int at = start; at < Math.min(tokens.size(), start + MOST_TOKENS); at++) {
            text.append(at == start ? "" : " ").append(tokens.get(at).text());
            Optional<LocalDate> date = of(text.toString());
            if (date.isPresent()) {
                return Optional.of(new Found<>(date.get(), Cell.evidence(tokens.subList(start, at + 1))));
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> of(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            boolean day = dayFirst || figures.group(2).equals(".");
            return date(figures.group(4), number(figures.group(day ? 3 : 1)), figures.group(day ? 1 : 3));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        return monthDay.matches()
                ? date(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2))
                : Optional.empty();
    }

    /** Whether this plain word is a month. */
    static boolean isMonth(String plain) {
        return MONTHS.containsKey(plain);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(Plain.of(word), 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            int full = year.length() == 2 ? 2000 + number(year) : number(year);
            return full < 1970 || full > 2100 ? Optional.empty() : Optional.of(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
