package nightshift.mailbox;

/** The two ways an attachment comes out of a mailbox. */
public final class AttachmentContents {
    private AttachmentContents() {}

    public static AttachmentContent taken(byte[] bytes) {
        return new AttachmentContent.Taken(bytes);
    }

    public static AttachmentContent refused(AttachmentRefused why) {
        return new AttachmentContent.Refused(String.valueOf(why.getMessage()));
    }
}
