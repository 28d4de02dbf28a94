package nightshift.mailbox;

import java.util.List;

/** A stored mail taken up for work, with the list of its attachments (contents are loaded one by one). */
public record OpenMail(StoredMail mail, MailVerdict verdict, List<StoredAttachment> attachments) {
    public OpenMail {
        attachments = List.copyOf(attachments);
    }
}
