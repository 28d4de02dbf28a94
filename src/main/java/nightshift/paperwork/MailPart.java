package nightshift.paperwork;

import nightshift.mailbox.StoredAttachment;

/** A part of a mail to read. */
public sealed interface MailPart {
    /** The mail's own subject and text. */
    record OwnText() implements MailPart {}

    /** The text of a mail that was attached to the mail. */
    record AttachedText(StoredAttachment file) implements MailPart {}

    record File(StoredAttachment file) implements MailPart {}

    /** An attachment whose content was not taken in. */
    record Refused(StoredAttachment file) implements MailPart {}
}
