package nightshift.sandbox;

/** One simulated remote system. Thread-safe. */
public interface SandboxSystem {
    /** The path prefix it lives under, for example {@code /shopify}. */
    String path();

    /** Answers one request, path given below the prefix. Applies writes to the world and notes them in the books. */
    SandboxResponse answer(SandboxRequest request);

    /** What the request asks for, in the system's own words, for example {@code amazon.createFeed}: the name its calls are counted by. */
    default String operation(SandboxRequest request) {
        return path().substring(1) + " " + request.line();
    }

    /**
     * Goes wrong in a way of its own from this moment on.
     *
     * @param way for example {@code expire-tokens}: no access token given out so far is taken any more
     */
    default void misbehave(String way) {
        throw new IllegalArgumentException(path() + " cannot go wrong by \"" + way + "\"");
    }
}
