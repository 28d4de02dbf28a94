package nightshift.customers.reading;

import java.util.List;

/**
 * Why a person has to take this mail over.
 *
 * @param sentence for that person
 * @param words what was found, quoted from the mail
 */
public record HandOverReason(HandOver kind, String sentence, List<String> words) {
    public HandOverReason {
        words = List.copyOf(words);
    }
}
