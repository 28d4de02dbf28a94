package nightshift.claims;

import nightshift.mailbox.DraftFate;
import nightshift.mailbox.MessageRef;

/** Where a draft lies that a person sent. */
public final class SentDrafts {
    private SentDrafts() {}

    public static MessageRef reference(ClaimDraft draft, DraftFate.Sent sent) {
        return new MessageRef(draft.mailbox(), sent.id());
    }
}
