package nightshift.sandbox.shopify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shopify's search syntax: terms with AND (implied), OR, NOT, brackets. A term with an unknown field is ignored and only
 * warned about; unbalanced brackets are no error (shopify-admin-graphql 5.3, 5.4).
 */
final class SearchQuery<T> {
    private static final String QUOTED = "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'";
    private static final Pattern TOKEN =
            Pattern.compile("[()]|-?\\w+:(?:<=|>=|<|>)?(?:" + QUOTED + "|[^\\s()]+)|" + QUOTED + "|[^\\s()]+");
    private static final Pattern TERM =
            Pattern.compile("(?<not>-?)(?<field>\\w+):(?<comparator><=|>=|<|>)?(?<value>.*)", Pattern.DOTALL);

    private final Fields<T> fields;
    private final List<String> tokens = new ArrayList<>();
    private final List<Map<String, Object>> warnings = new ArrayList<>();
    private final Optional<Predicate<T>> matches;
    private int next;

    /** What can be searched for. */
    interface Fields<T> {
        /** Empty for a key Shopify does not know. */
        Optional<Predicate<T>> filter(String field, String comparator, String value);

        boolean freeText(T row, String text);
    }

    SearchQuery(String query, Fields<T> fields) {
        this.fields = fields;
        Matcher matcher = TOKEN.matcher(query);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        matches = any();
    }

    boolean matches(T row) {
        return matches.map(predicate -> predicate.test(row)).orElse(true);
    }

    List<Map<String, Object>> warnings() {
        return warnings;
    }

    private Optional<Predicate<T>> any() {
        Optional<Predicate<T>> result = all();
        while (peek("OR")) {
            next++;
            Optional<Predicate<T>> right = all();
            result = result.isPresent() && right.isPresent()
                    ? Optional.of(result.get().or(right.get()))
                    : result.or(() -> right);
        }
        return result;
    }

    private Optional<Predicate<T>> all() {
        Optional<Predicate<T>> result = Optional.empty();
        while (next < tokens.size() && !peek("OR") && !peek(")")) {
            if (peek("AND")) {
                next++;
                continue;
            }
            Optional<Predicate<T>> right = one();
            result = result.isPresent() && right.isPresent()
                    ? Optional.of(result.get().and(right.get()))
                    : result.or(() -> right);
        }
        return result;
    }

    private Optional<Predicate<T>> one() {
        String token = tokens.get(next++);
        if (token.equals("NOT")) {
            return next < tokens.size() ? one().map(Predicate::not) : Optional.empty();
        }
        if (token.equals("(")) {
            Optional<Predicate<T>> inner = any();
            if (peek(")")) {
                next++;
            }
            return inner;
        }
        return term(token);
    }

    private Optional<Predicate<T>> term(String token) {
        Matcher term = TERM.matcher(token);
        if (!term.matches()) {
            String text = plain(token);
            return Optional.of(row -> fields.freeText(row, text));
        }
        String field = term.group("field");
        String value = plain(term.group("value"));
        String comparator = Optional.ofNullable(term.group("comparator")).orElse("=");
        Optional<Predicate<T>> filter = fields.filter(field, comparator, value);
        if (filter.isEmpty()) {
            warnings.add(
                    Map.of("field", field, "message", "Invalid search field for this query.", "code", "invalid_field"));
        }
        return term.group("not").isEmpty() ? filter : filter.map(Predicate::not);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private static String plain(String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return (quoted ? value.substring(1, value.length() - 1) : value).replaceAll("\\\\(.)", "$1");
    }
}
