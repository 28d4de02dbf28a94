package nightshift.sandbox;

/** One simulated remote system. Thread-safe. */
public interface SandboxSystem {
    /** The path prefix it lives under, for example {@code /shopify}. */
    String path();

    /** Answers one request, path given below the prefix. Applies writes to the world and notes them in the books. */
    SandboxResponse answer(SandboxRequest request);
}
