package nightshift.microsoftgraph;

/** Keeps the access token in use. An application may keep it in its database, so that a restart does not ask again. */
public interface TokenStore {
    /** A token that is still good for a while. Asks for a new one where needed, one caller at a time. */
    String current(Grant grant) throws GraphException;

    /** Graph refused this token: forget it, unless it was replaced meanwhile. */
    void forget(String refused);

    /** Asks the token endpoint. */
    @FunctionalInterface
    interface Grant {
        GraphToken ask() throws GraphException;
    }
}
