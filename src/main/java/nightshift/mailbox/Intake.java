package nightshift.mailbox;

/**
 * An intake under way: pages of mailboxes are read, the files of their mails fetched and mails sorted at the same time, each
 * step on what the one before it has finished.
 *
 * @param toFetch mails whose attachments are to be fetched, as pages are read
 * @param toSort mails that are complete, in the order in which they came, as attachments are fetched
 */
public record Intake(ArrivingMails toFetch, ArrivingMails toSort) {}
