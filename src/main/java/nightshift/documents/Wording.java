package nightshift.documents;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say something, as a regular expression whatever the case. It is tried only on texts that have a word in them it
 * needs: most have not, and finding that out takes a small part of the time.
 */
final class Wording {
    private final Pattern pattern;
    private final Optional<Set<String>> needed;

    private Wording(Pattern pattern, Optional<Set<String>> needed) {
        this.pattern = pattern;
        this.needed = needed;
    }

    static Wording of(String regex) {
        return new Wording(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), NeededWords.of(regex));
    }

    /** @param small the text in small letters */
    boolean isPossibleIn(String small) {
        return needed.map(words -> words.stream().anyMatch(small::contains)).orElse(true);
    }

    boolean isIn(String line) {
        return pattern.matcher(line).find();
    }

    /** The words as they stand there, of the first place. */
    Optional<String> within(String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
