package nightshift.mailbox;

/** An attachment was not taken, and never will be. The message is a sentence for people. */
public final class AttachmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AttachmentRefused(String why) {
        super(why);
    }
}
