package nightshift.customers.reading;

import java.util.List;

/**
 * One thing a mail wants.
 *
 * @param words what this rests on, quoted from the mail
 * @param settled whether rules and examples agree on it; what is not settled is never answered by a draft
 * @param evidence a sentence: why it is settled, or why not
 */
public record Intent(MailTopic topic, List<String> words, boolean settled, String evidence) {
    public Intent {
        words = List.copyOf(words);
    }

    /** Whether a ready draft may answer this. */
    public boolean draftable() {
        return settled && topic.routine();
    }
}
