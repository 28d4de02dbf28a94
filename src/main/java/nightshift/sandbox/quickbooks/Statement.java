package nightshift.sandbox.quickbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as the real service takes it (quickbooks-online 5), no more: {@code SELECT * | count(*) FROM Entity [WHERE p op v
 * [AND ...]] [ORDERBY p [ASC|DESC]] [STARTPOSITION n] [MAXRESULTS n]}.
 */
final class Statement {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:('(?:[^'\\\\]|\\\\.)*')|(<=|>=|[=<>(),*])|([A-Za-z][\\w.]*)|(-?\\d+(?:\\.\\d+)?))");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    boolean counts;
    String entity = "";
    final List<Condition> conditions = new ArrayList<>();
    Optional<String> orderBy = Optional.empty();
    boolean descending;
    int start = 1;
    int most = 100;

    record Condition(String field, String operator, List<String> values) {}

    private Statement(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw error("Encountered \"" + text.substring(end).strip() + "\"");
        }
    }

    static Statement parse(String text) {
        Statement statement = new Statement(text);
        statement.parse();
        return statement;
    }

    private void parse() {
        want("SELECT");
        if (isNext("count")) {
            at++;
            want("(");
            want("*");
            want(")");
            counts = true;
        } else {
            want("*");
        }
        want("FROM");
        entity = word();
        if (accept("WHERE")) {
            condition();
            while (accept("AND")) {
                condition();
            }
        }
        if (accept("ORDERBY")) {
            orderBy = Optional.of(word());
            descending = accept("DESC");
            if (!descending) {
                accept("ASC");
            }
        }
        page();
    }

    private void page() {
        if (accept("STARTPOSITION")) {
            start = number("STARTPOSITION", 1, Integer.MAX_VALUE);
        }
        if (accept("MAXRESULTS")) {
            most = number("MAXRESULTS", 1, 1000);
        }
        if (at < tokens.size()) {
            throw error("Encountered \"" + tokens.get(at) + "\" at " + at);
        }
    }

    private void condition() {
        String field = word();
        String operator = next().toUpperCase(Locale.ROOT);
        List<String> values = new ArrayList<>();
        switch (operator) {
            case "=", "<", ">", "<=", ">=", "LIKE" -> values.add(value());
            case "IN" -> {
                want("(");
                do {
                    values.add(value());
                } while (accept(","));
                want(")");
            }
            default -> throw error("Encountered \"" + operator + "\" where an operator was expected");
        }
        conditions.add(new Condition(field, operator, values));
    }

    private String value() {
        String token = next();
        if (token.startsWith("'")) {
            return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        if (token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false")) {
            return token.toLowerCase(Locale.ROOT);
        }
        throw error("Encountered \"" + token + "\" where a quoted value was expected");
    }

    private int number(String what, int least, int greatest) {
        String token = next();
        if (!token.matches("-?\\d{1,9}")) {
            throw error("Encountered \"" + token + "\" after " + what);
        }
        int value = Integer.parseInt(token);
        if (value < least) {
            throw Refusal.of(
                    "4001",
                    "Invalid query",
                    "QueryValidationError: value " + value + " is too small. Min allowed value is " + least);
        }
        if (value > greatest) {
            throw Refusal.of(
                    "4001",
                    "Invalid query",
                    "QueryValidationError: value " + value + " is too large. Max allowed value is " + greatest);
        }
        return value;
    }

    private String word() {
        String token = next();
        if (!token.matches("[A-Za-z][\\w.]*")) {
            throw error("Encountered \"" + token + "\" where a name was expected");
        }
        return token;
    }

    private String next() {
        if (at >= tokens.size()) {
            throw error("Encountered \"<EOF>\"");
        }
        return tokens.get(at++);
    }

    private void want(String token) {
        String found = next();
        if (!found.equalsIgnoreCase(token)) {
            throw error("Encountered \"" + found + "\". Was expecting \"" + token + "\"");
        }
    }

    private boolean accept(String token) {
        boolean there = isNext(token);
        at += there ? 1 : 0;
        return there;
    }

    private boolean isNext(String token) {
        return at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
    }

    private Refusal error(String what) {
        return Refusal.of("4000", "Error parsing query", "QueryParserError: " + what + " in " + text);
    }
}
