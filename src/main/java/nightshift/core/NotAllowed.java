package nightshift.core;

/** A person asked for something that his role does not allow. The message is one sentence that says who may. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
