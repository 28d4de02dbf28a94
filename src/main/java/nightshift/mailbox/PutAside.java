package nightshift.mailbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.microsoftgraph.GraphFolder;
import nightshift.microsoftgraph.GraphMessage;
import org.springframework.stereotype.Component;

/**
 * Mail that left the Inbox before it was stored: a rule or a person filed it, and it is work all the same. What was thrown away or
 * called junk is not.
 */
@Component
public class PutAside {
    private final Map<EmailAddress, Set<String>> folders = new ConcurrentHashMap<>();

    public boolean knows(EmailAddress mailbox) {
        return folders.containsKey(mailbox);
    }

    /** Folder ids never change. */
    public void learn(EmailAddress mailbox, GraphFolder deletedItems, GraphFolder junk) {
        folders.put(mailbox, Set.of(deletedItems.id(), junk.id()));
    }

    /** @return the mail, or an empty list where nobody wants it */
    public Object unlessThrownAway(GraphMessage message, EmailAddress mailbox) {
        String folder = message.parentFolderId() == null ? "" : message.parentFolderId();
        return folders.getOrDefault(mailbox, Set.of()).contains(folder)
                ? List.of()
                : MailboxAnswers.message(message, mailbox, folder);
    }

    /** A mail that is not there any more is nothing to store. Any other failure is thrown on. */
    public static List<Object> nothingWhereGone(RemoteFailure failure) {
        if (OutlookFailures.isGone(failure)) {
            return List.of();
        }
        throw failure;
    }
}
