package nightshift.catalog.lists;

/** A list that cannot be read at all; the message is for the owner. */
public final class ListRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ListRefused(String reason) {
        super(reason);
    }
}
