package nightshift.operations.reviews;

import java.util.Map;

/**
 * What a person asks for. Body of {@code direct:review-act}.
 *
 * @param act name of an act that the item offers
 * @param note why, kept with it
 * @param values what he entered, by the names of the act's fields
 */
public record ActRequest(Target target, String act, String who, String note, Map<String, String> values) {
    public ActRequest {
        note = note.strip();
        values = Map.copyOf(values);
    }

    /** What was entered there; empty where nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
