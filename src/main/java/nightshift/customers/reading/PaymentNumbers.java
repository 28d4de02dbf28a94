package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of credit cards and bank accounts in a text. They are shown and kept with their last digits only. */
final class PaymentNumbers {
    private static final Pattern CARD = Pattern.compile(
            "(?<![\\dA-Za-z-])(?:[3456]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}|3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5})(?![\\d-])");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?i)\\b(?:ssn|social security)\\D{0,20}\\d{3}-?\\d{2}-?\\d{4}\\b");
    private static final int SHOWN = 4;

    private PaymentNumbers() {}

    /** Each number found, but for its last digits hidden. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(CARD, IBAN, SOCIAL_SECURITY)) {
            pattern.matcher(text)
                    .results()
                    .filter(match -> real(pattern, match))
                    .forEach(match -> found.add(masked(match.group())));
        }
        return found;
    }

    /** The text with all such numbers hidden but for their last digits. */
    static String hidden(String text) {
        String hidden = text;
        for (Pattern pattern : List.of(CARD, IBAN, SOCIAL_SECURITY)) {
            hidden = pattern.matcher(hidden)
                    .replaceAll(match ->
                            Matcher.quoteReplacement(real(pattern, match) ? masked(match.group()) : match.group()));
        }
        return hidden;
    }

    private static boolean real(Pattern pattern, MatchResult match) {
        String number = match.group().replaceAll("[ -]", "");
        if (pattern == CARD) {
            return luhn(number);
        }
        return pattern != IBAN || ibanChecks(number);
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(number.length() - 1 - at) - '0';
            int twice = at % 2 == 1 ? digit * 2 : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static boolean ibanChecks(String number) {
        int rest = 0;
        String turned = number.substring(4) + number.substring(0, 4);
        for (char letter : turned.toCharArray()) {
            int value = Character.digit(letter, 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static String masked(String number) {
        int digits = (int) number.chars().filter(Character::isLetterOrDigit).count();
        StringBuilder masked = new StringBuilder();
        int seen = 0;
        for (char letter : number.toCharArray()) {
            boolean counts = Character.isLetterOrDigit(letter);
            seen += counts ? 1 : 0;
            masked.append(counts && seen <= digits - SHOWN ? '*' : letter);
        }
        return masked.toString();
    }
}
