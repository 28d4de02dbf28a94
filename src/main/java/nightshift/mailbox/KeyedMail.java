package nightshift.mailbox;

import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphDraft;

/** A mail Nightshift writes, which it can find again by its reference. */
public sealed interface KeyedMail extends EffectPayload permits OutgoingMail, DraftMail {
    EmailAddress mailbox();

    /** What makes it the same mail, for example {@code summary/4711}: kept on the draft as an extended property. */
    String reference();

    /** Under which reference a reply lies that was made and not filled: its process died in between. */
    default String begunReference() {
        return GraphDraft.begun(reference());
    }
}
