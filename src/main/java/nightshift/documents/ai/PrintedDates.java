package nightshift.documents.ai;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.documents.Evidence;
import nightshift.documents.Found;

/**
 * Finds a day on the page in the ways it is printed in the United States, with dots also day first. A day the model read in
 * another order than it is printed is therefore not found.
 */
final class PrintedDates {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "yyyy-MM-dd",
                    "yyyy/MM/dd",
                    "MM/dd/yyyy",
                    "M/d/yyyy",
                    "MM/dd/yy",
                    "M/d/yy",
                    "MM-dd-yyyy",
                    "M-d-yyyy",
                    "MM-dd-yy",
                    "dd.MM.yyyy",
                    "d.M.yyyy",
                    "MMM d yyyy",
                    "MMM dd yyyy",
                    "MMMM d yyyy",
                    "MMMM dd yyyy",
                    "d MMM yyyy",
                    "dd MMM yyyy",
                    "d MMMM yyyy",
                    "dd MMM yy",
                    "EEE MMM d yyyy")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.US))
            .toList();

    private PrintedDates() {}

    static Optional<Found<LocalDate>> find(String isoDate, PrintedText page) {
        LocalDate day;
        try {
            day = LocalDate.parse(isoDate.strip());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.format(day))
                .flatMap(printed -> page.findAll(printed).stream().filter(evidence -> sameForm(evidence, printed)))
                .findFirst()
                .map(evidence -> new Found<>(day, evidence));
    }

    /** Numbers alone must be printed just so: 1/11 and 11/1, and 11/9 and 11.9, have the same digits in a row. */
    private static boolean sameForm(Evidence evidence, String printed) {
        return printed.chars().noneMatch(Character::isLetter)
                ? evidence.words().contains(printed)
                : Collections.indexOfSubList(parts(evidence.words()), parts(printed)) >= 0;
    }

    private static List<String> parts(String text) {
        return List.of(text.toUpperCase(Locale.ROOT).split("\\W+"));
    }
}
