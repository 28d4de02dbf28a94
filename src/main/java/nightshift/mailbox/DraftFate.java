package nightshift.mailbox;

/** What a person made of a draft we laid into the mailbox. */
public sealed interface DraftFate {
    /** It still lies there. */
    record Waiting() implements DraftFate {}

    /** @param id immutable: moving from Drafts to Sent Items does not change it */
    record Sent(String id) implements DraftFate {}

    /** Nothing with its key is in the mailbox any more. */
    record Gone() implements DraftFate {}
}
