package nightshift.operations;

import java.util.Map;
import java.util.Optional;

/**
 * What a decision is about within its work: one shipment, one invoice, or the mail as a whole.
 *
 * @param key stable within the work, for example {@code slip.pdf#2/PO-7415}; a retry that finds it decided skips it
 * @param label for people: {@code PO 7415}; of a subject longer than 400 characters its beginning
 * @param facts the values read and looked up, by name, as kept for the record and shown to people; written as JSON
 * @param cause equal for flags of the same cause about the same content, which are one flag; empty: this one stands for itself
 * @param eachTime whether it is flagged again once a flag of this cause was answered, also with "ignore it" or "by hand": for what happens
 *     anew, and not for a document that comes again
 */
public record Item(String key, String label, Map<String, Object> facts, Optional<String> cause, boolean eachTime) {
    private static final int LONGEST_LABEL = 400;

    public Item {
        label = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
        facts = Map.copyOf(facts);
    }

    public Item(String key, String label, Map<String, Object> facts, Optional<String> cause) {
        this(key, label, facts, cause, false);
    }

    public Item(String key, String label, Map<String, Object> facts) {
        this(key, label, facts, Optional.empty());
    }
}
