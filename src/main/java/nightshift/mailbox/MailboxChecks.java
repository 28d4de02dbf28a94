package nightshift.mailbox;

import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphFolder;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** The sentences of {@code --nightshift.check} about each mailbox. */
@Component
public class MailboxChecks {
    private final MicrosoftGraphSettings settings;
    private final UnusedSince unused;

    public MailboxChecks(MicrosoftGraphSettings settings, UnusedSince unused) {
        this.settings = settings;
        this.unused = unused;
    }

    public SystemCheck reached(EmailAddress mailbox, GraphFolder inbox) {
        return new SystemCheck(
                "Outlook " + mailbox,
                true,
                "reached as application " + settings.clientId() + "; the inbox holds " + inbox.totalItemCount()
                        + " mails, " + inbox.unreadItemCount() + " unread. Drafts and marks need Mail.ReadWrite, the"
                        + " summary Mail.Send: a check that only reads cannot prove these two"
                        + unused.of(mailbox).map(sentence -> "; " + sentence).orElse(""));
    }

    public SystemCheck failed(EmailAddress mailbox, Exception why) {
        return new SystemCheck("Outlook " + mailbox, false, String.valueOf(why.getMessage()));
    }
}
