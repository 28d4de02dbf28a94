package nightshift.documents.carriers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.TrackingNumber;

/**
 * One kind of number a carrier gives out.
 *
 * @param pattern the whole number, without blanks; with a check digit rule it names the groups {@code serial} and {@code check}
 * @param rule empty: only the shape is known
 * @param distinctive the number can be told from any other number on a page without a label beside it
 * @param shared other carriers have numbers of this shape without a check digit, so it proves none where none is named
 */
record NumberFormat(
        String name,
        Pattern pattern,
        Optional<CheckDigit> rule,
        Optional<String> prepend,
        boolean distinctive,
        boolean shared) {

    boolean hasShapeOf(TrackingNumber number) {
        return pattern.matcher(number.value()).matches();
    }

    /** Whether the number has this shape and, where a rule is known, the right check digit. */
    boolean accepts(TrackingNumber number) {
        Matcher matcher = pattern.matcher(number.value());
        return matcher.matches() && rule.map(it -> passes(it, matcher)).orElse(true);
    }

    /** Whether the number has this shape and its check digit proves it. */
    boolean proves(TrackingNumber number) {
        return rule.isPresent() && accepts(number);
    }

    private boolean passes(CheckDigit check, Matcher matcher) {
        String serial = prepend.orElse("") + matcher.group("serial");
        return check.of(serial) == matcher.group("check").charAt(0);
    }
}
