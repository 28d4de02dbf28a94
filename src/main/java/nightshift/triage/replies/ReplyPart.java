package nightshift.triage.replies;

import java.util.Optional;
import nightshift.customers.letters.Letter;
import nightshift.customers.reading.MailTopic;
import nightshift.triage.TriageCase;

/** Answers one kind of routine question from what was looked up. A new kind is a new class. */
public interface ReplyPart {
    MailTopic topic();

    /**
     * Adds its paragraphs.
     *
     * @return why a person has to answer instead; then nothing counts that was written
     */
    Optional<String> write(Letter letter, TriageCase asked, ReplyWords words);
}
