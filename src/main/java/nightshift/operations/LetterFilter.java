package nightshift.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;

/**
 * Which dead letters are meant; what is empty is not asked for.
 *
 * @param fingerprint of one cause, see {@link DeadLetter.Group}
 * @param system what people call the remote system, for example {@code Shopify}
 */
public record LetterFilter(Optional<String> fingerprint, Optional<Workflow> workflow, Optional<String> system) {
    /** All of them. */
    public static LetterFilter all() {
        return new LetterFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those of one cause. */
    public static LetterFilter cause(String fingerprint) {
        return new LetterFilter(Optional.of(fingerprint), Optional.empty(), Optional.empty());
    }

    /** For people, where nobody knows its cause in words: {@code cause "...", workflow fulfillment}. */
    String inWords() {
        return inWords(fingerprint.orElse(""));
    }

    /** @param cause what the dead letters of its fingerprint say */
    String inWords(String cause) {
        List<String> words = new ArrayList<>();
        fingerprint.ifPresent(there -> words.add("cause \"" + cause + "\""));
        workflow.ifPresent(one -> words.add("workflow " + one.key()));
        system.ifPresent(one -> words.add("system " + one));
        return words.isEmpty() ? "all open dead letters" : String.join(", ", words);
    }

    /** The condition in SQL, to be added after others. */
    String sql() {
        return (fingerprint.isPresent() ? " and fingerprint = :fingerprint" : "")
                + (workflow.isPresent() ? " and workflow = :workflow" : "")
                + (system.isPresent() ? " and system = :system" : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        fingerprint.ifPresent(cause -> values.put("fingerprint", cause));
        workflow.ifPresent(one -> values.put("workflow", one.name()));
        system.ifPresent(one -> values.put("system", one));
        return values;
    }
}
