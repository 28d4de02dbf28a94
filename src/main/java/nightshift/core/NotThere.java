package nightshift.core;

/** Something was asked about that does not exist. The message is one sentence for a person. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere(String message) {
        super(message);
    }
}
