package nightshift.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * One page of changes. Entries may repeat: key on the id. Store the rows and the link in one transaction.
 *
 * @param removedIds deleted, or moved out of the folder
 * @param nextLink ask with it at once, even when the page is empty
 * @param deltaLink the round is complete: ask with it next time
 * @param startAgain Outlook dropped the link (410): forget it and begin with {@code since} some days before the last look
 */
public record DeltaPage(
        List<MailboxMessage> messages,
        List<String> removedIds,
        Optional<String> nextLink,
        Optional<String> deltaLink,
        boolean startAgain) {
    public DeltaPage {
        messages = List.copyOf(messages);
        removedIds = List.copyOf(removedIds);
    }

    /** The links hold a token, the messages personal data. */
    @Override
    public String toString() {
        return "DeltaPage[" + messages.size() + " messages" + (startAgain ? ", start again" : "") + "]";
    }
}
