package nightshift.mailbox;

import java.util.List;
import nightshift.microsoftgraph.GraphMessage;

/** What a person made of a draft we laid into the mailbox. */
public sealed interface DraftFate {
    /** It still lies there. */
    record Waiting() implements DraftFate {}

    /** @param id immutable: moving from Drafts to Sent Items does not change it */
    record Sent(String id) implements DraftFate {}

    /** Nothing with its key is in the mailbox any more. */
    record Gone() implements DraftFate {}

    /** @param found what Outlook has under the draft's key */
    static DraftFate of(List<GraphMessage> found) {
        if (found.isEmpty()) {
            return new Gone();
        }
        return OutlookDrafts.standing(found) instanceof MailStanding.Sent sent
                ? new Sent(sent.id())
                : new Waiting();
    }
}
