package nightshift.mailbox;

/** What a person made of a draft we laid into the mailbox. */
public sealed interface DraftFate {
    /** It still lies there. */
    record Waiting() implements DraftFate {}

    /** @param id immutable: moving from Drafts to Sent Items does not change it */
    record Sent(String id) implements DraftFate {}

    /** Nothing with its key is found: it may be deleted, or on its way to Sent Items. */
    record Missing() implements DraftFate {}

    /** It was deleted, which in Outlook is a move to Deleted Items at first. */
    record Gone() implements DraftFate {}
}
