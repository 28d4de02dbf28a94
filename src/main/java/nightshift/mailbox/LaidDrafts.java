package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphFolder;
import nightshift.microsoftgraph.GraphMessage;
import org.springframework.stereotype.Component;

/**
 * What became of the drafts we laid into mailboxes. A draft in Deleted Items still has its key and is still a draft: its folder tells.
 * One that is not found at all counts as deleted only when it is still not found a while later, as Outlook's index and its copy in
 * Sent Items may lag.
 */
@Component
public class LaidDrafts {
    private final Clock clock;
    private final Duration lag;
    private final Map<EmailAddress, String> deletedItems = new ConcurrentHashMap<>();

    public LaidDrafts(Clock clock, MicrosoftGraphSettings settings) {
        this.clock = clock;
        this.lag = settings.searchLag();
    }

    public boolean knowsDeletedItems(EmailAddress mailbox) {
        return deletedItems.containsKey(mailbox);
    }

    /** Folder ids never change. */
    public void deletedItems(EmailAddress mailbox, GraphFolder folder) {
        deletedItems.put(mailbox, folder.id());
    }

    /** @param found what Outlook has under its key */
    public DraftFate fate(List<GraphMessage> found, LaidDraft draft) {
        if (OutlookDrafts.standing(found) instanceof MailStanding.Sent sent) {
            return new DraftFate.Sent(sent.id());
        }
        if (found.isEmpty()) {
            return missingTooLong(draft) ? new DraftFate.Gone() : new DraftFate.Missing();
        }
        boolean deleted = found.stream().allMatch(message -> isDeleted(message, draft.mailbox()));
        return deleted ? new DraftFate.Gone() : new DraftFate.Waiting();
    }

    public boolean isDeleted(GraphMessage message, EmailAddress mailbox) {
        return message.parentFolderId() != null && message.parentFolderId().equals(deletedItems.get(mailbox));
    }

    private boolean missingTooLong(LaidDraft draft) {
        Instant now = clock.instant();
        return draft.missingSince()
                .filter(since -> !since.plus(lag).isAfter(now))
                .isPresent();
    }
}
