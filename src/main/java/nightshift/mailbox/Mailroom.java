package nightshift.mailbox;

import org.springframework.stereotype.Repository;

/** Takes stored mails up for work. */
@Repository
public class Mailroom {
    private final Mails mails;
    private final Attachments attachments;

    public Mailroom(Mails mails, Attachments attachments) {
        this.mails = mails;
        this.attachments = attachments;
    }

    public OpenMail open(long mailId) {
        return new OpenMail(mails.get(mailId), mails.verdict(mailId), attachments.of(mailId));
    }
}
