package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** With which letters what a regular expression matches can begin; nothing where that cannot be told from its look. */
final class FirstLetters {
    private final String expression;
    private final Set<Character> letters = new HashSet<>();
    private int at;

    private FirstLetters(String expression) {
        this.expression = expression;
    }

    static Set<Character> of(String expression) {
        Set<Character> all = new HashSet<>();
        for (String one : alternatives(expression)) {
            Optional<Set<Character>> letters = new FirstLetters(one).read();
            if (letters.isEmpty()) {
                return Set.of();
            }
            all.addAll(letters.get());
        }
        return all;
    }

    /** The parts between the bars that stand in no bracket. */
    static List<String> alternatives(String expression) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(expression.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(expression.substring(from));
        return parts;
    }

    private Optional<Set<Character>> read() {
        while (at < expression.length()) {
            if (!readAtom()) {
                return Optional.empty();
            }
            if (!optional()) {
                return Optional.of(letters);
            }
        }
        return Optional.empty();
    }

    private boolean readAtom() {
        char c = expression.charAt(at);
        if (expression.startsWith("(?:", at)) {
            int end = closing(at);
            Set<Character> inner = of(expression.substring(at + 3, end));
            letters.addAll(inner);
            at = end + 1;
            return !inner.isEmpty();
        }
        if ("([.{^$".indexOf(c) >= 0) {
            return false;
        }
        if (c == '\\') {
            at++;
            c = expression.charAt(at);
            if (c == 'd') {
                "0123456789".chars().forEach(digit -> letters.add((char) digit));
                at++;
                return true;
            }
            if (Character.isLetter(c)) {
                return false;
            }
        }
        letters.add(c);
        at++;
        return true;
    }

    /** Steps over what follows the part and says how often it may occur. */
    private boolean optional() {
        if (at >= expression.length()) {
            return false;
        }
        char c = expression.charAt(at);
        if (c == '{') {
            boolean zero = expression.startsWith("{0", at);
            at = expression.indexOf('}', at) + 1;
            return zero;
        }
        at += c == '?' || c == '*' || c == '+' ? 1 : 0;
        return c == '?' || c == '*';
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A bracket is open in " + expression);
    }
}
