package nightshift.operations;

import java.util.Map;

/**
 * What a decision is about within its work: one shipment, one invoice, or the mail as a whole.
 *
 * @param key stable within the work, for example {@code slip.pdf#2/PO-7415}; a retry that finds it decided skips it
 * @param label for people: {@code PO 7415}
 * @param facts the values read and looked up, by name, as kept for the record and shown to people; written as JSON
 */
public record Item(String key, String label, Map<String, Object> facts) {
    public Item {
        facts = Map.copyOf(facts);
    }
}
