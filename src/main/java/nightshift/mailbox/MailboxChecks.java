package nightshift.mailbox;

import java.util.List;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphFolder;
import nightshift.remote.SystemCheck;
import nightshift.settings.Mailbox;
import org.springframework.stereotype.Component;

/** The sentences of {@code --nightshift.check} about each folder that is read. */
@Component
public class MailboxChecks {
    private final MicrosoftGraphSettings settings;
    private final UnusedSince unused;

    public MailboxChecks(MicrosoftGraphSettings settings, UnusedSince unused) {
        this.settings = settings;
        this.unused = unused;
    }

    /** A folder whose new mail is work. */
    public record Folder(EmailAddress mailbox, String folder) {
        private boolean isInbox() {
            return folder.equals(MailCursors.INBOX);
        }

        @Override
        public String toString() {
            return "Outlook " + mailbox + (isInbox() ? "" : ", " + folder);
        }
    }

    public List<Folder> folders(List<Mailbox> mailboxes) {
        return mailboxes.stream()
                .flatMap(mailbox -> Stream.concat(Stream.of(MailCursors.INBOX), mailbox.folders().stream())
                        .map(folder -> new Folder(mailbox.address(), folder)))
                .toList();
    }

    public SystemCheck reached(Folder asked, GraphFolder found) {
        String holds = found.totalItemCount() + " mails, " + found.unreadItemCount() + " unread";
        return new SystemCheck(
                asked.toString(), true, asked.isInbox() ? inbox(asked.mailbox(), holds) : "it holds " + holds);
    }

    private String inbox(EmailAddress mailbox, String holds) {
        return "reached as application " + settings.clientId() + "; the inbox holds " + holds
                + ". Drafts and marks need Mail.ReadWrite, the"
                + " summary Mail.Send: a check that only reads cannot prove these two"
                + unused.of(mailbox).map(sentence -> "; " + sentence).orElse("");
    }

    public SystemCheck failed(Folder asked, Exception why) {
        return new SystemCheck(asked.toString(), false, String.valueOf(why.getMessage()));
    }
}
