package nightshift.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pieces of text that a regular expression cannot do without: whatever it matches has one of them in it. Understands what
 * signs are written in: letters, classes, groups, alternatives, {@code ? * + {n,m}}, lookaheads; not quoting and flags in the middle.
 */
final class NeededWords {
    private static final int TELLS_TOO_LITTLE = 1;

    private final String regex;
    private int at;

    private NeededWords(String regex) {
        this.regex = regex;
    }

    /** In small letters; empty where it can match without any piece worth looking for. */
    static Optional<Set<String>> of(String regex) {
        return new NeededWords(regex).alternatives();
    }

    private Optional<Set<String>> alternatives() {
        Set<String> any = new HashSet<>();
        boolean all = true;
        do {
            Optional<Set<String>> needed = sequence();
            needed.ifPresent(any::addAll);
            all &= needed.isPresent();
        } while (take('|'));
        return all ? Optional.of(any) : Optional.empty();
    }

    /** Of all that has to be there in turn, what tells most: the choice whose shortest piece is longest. */
    private Optional<Set<String>> sequence() {
        List<Set<String>> needed = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            char next = regex.charAt(at++);
            boolean letter = Character.isLetterOrDigit(next) || next == ' ';
            Optional<Set<String>> group = next == '(' ? group() : Optional.empty();
            skip(next);
            Times times = times();
            if (letter && times != Times.PERHAPS) {
                letters.append(Character.toLowerCase(next));
            } else if (times != Times.PERHAPS) {
                group.ifPresent(needed::add);
            }
            if (!letter || times != Times.ONCE) {
                end(letters, needed);
            }
        }
        end(letters, needed);
        return needed.stream().max(Comparator.comparingInt(NeededWords::shortest));
    }

    private static void end(StringBuilder letters, List<Set<String>> needed) {
        if (letters.length() > TELLS_TOO_LITTLE) {
            needed.add(Set.of(letters.toString()));
        }
        letters.setLength(0);
    }

    /** What a lookahead wants is not part of the match, so it is not needed. */
    private Optional<Set<String>> group() {
        boolean plain = !take('?');
        Optional<Set<String>> inside = alternatives();
        take(')');
        return plain ? inside : Optional.empty();
    }

    /** The rest of an escape or a class, which stand for one letter nobody knows. */
    private void skip(char began) {
        if (began == '\\') {
            at++;
        } else if (began == '[') {
            at = regex.indexOf(']', at + 1) + 1;
        }
    }

    private Times times() {
        if (take('?') || take('*')) {
            return Times.PERHAPS;
        }
        if (take('+')) {
            return Times.OFTEN;
        }
        if (!take('{')) {
            return Times.ONCE;
        }
        boolean perhaps = regex.charAt(at) == '0';
        at = regex.indexOf('}', at) + 1;
        return perhaps ? Times.PERHAPS : Times.OFTEN;
    }

    private boolean take(char wanted) {
        boolean there = at < regex.length() && regex.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private enum Times {
        ONCE,
        OFTEN,
        PERHAPS
    }
}
