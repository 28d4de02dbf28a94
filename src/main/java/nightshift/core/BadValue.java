package nightshift.core;

/** A value that cannot be what it claims to be, such as an empty purchase order number. The message is one clear phrase for a person. */
public final class BadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadValue(String message) {
        super(message);
    }
}
