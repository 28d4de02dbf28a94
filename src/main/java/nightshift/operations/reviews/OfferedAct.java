package nightshift.operations.reviews;

import java.util.List;

/**
 * Something a person may do about an item now.
 *
 * @param name for requests: {@code approve}
 * @param title for the button: {@code Approve as it is}
 * @param sentence what happens then
 * @param warnings what cannot be taken back; to be shown before it is done
 * @param reasonNeeded whether the note must say why
 */
public record OfferedAct(
        String name,
        String title,
        String sentence,
        List<ActField> fields,
        List<String> warnings,
        boolean reasonNeeded) {
    public OfferedAct {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }
}
