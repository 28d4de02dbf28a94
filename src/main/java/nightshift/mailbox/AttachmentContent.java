package nightshift.mailbox;

/** Answer of {@code direct:mailbox-attachment}. */
public sealed interface AttachmentContent {
    record Taken(byte[] bytes) implements AttachmentContent {}

    /** @param why a sentence for people: too large, a link to a cloud file */
    record Refused(String why) implements AttachmentContent {}
}
