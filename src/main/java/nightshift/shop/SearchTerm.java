package nightshift.shop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.Text;

/** Terms of Shopify's search syntax (shopify-admin-graphql 5.3). */
final class SearchTerm {
    private SearchTerm() {}

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("([A-Z]+)(\\d+)");

    /**
     * The value as printed and in its usual other spellings: suppliers reprint {@code PO-7415} as {@code PO 7415} or {@code
     * po7415}, and Shopify's search knows no normal form.
     */
    static String anySpelling(String field, String value) {
        Set<String> spellings = new LinkedHashSet<>(List.of(value.strip()));
        String squeezed = Text.squeezed(value);
        Matcher parts = LETTERS_AND_DIGITS.matcher(squeezed);
        if (parts.matches()) {
            spellings.addAll(
                    List.of(parts.group(1) + "-" + parts.group(2), parts.group(1) + " " + parts.group(2), squeezed));
        }
        return spellings.stream().map(spelling -> of(field, spelling)).collect(Collectors.joining(" OR "));
    }

    /** {@code field:"value"} with the value escaped, so that no character of it can change the search. */
    static String of(String field, String value) {
        return field + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
