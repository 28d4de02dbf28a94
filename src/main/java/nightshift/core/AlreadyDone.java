package nightshift.core;

/**
 * What a person asked for cannot be done as things stand now: it was done before, or someone else is at it. Nothing was
 * changed. The message is one sentence that says how it stands.
 */
public final class AlreadyDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlreadyDone(String message) {
        super(message);
    }
}
