package nightshift.sandbox;

/** What can go wrong on the way to a remote system or back. */
public sealed interface Fault {
    /** Answer this instead; the request is not applied. */
    record Answer(SandboxResponse response) implements Fault {}

    /** Apply the request, then answer this instead of the true answer (a 504 after the effect). */
    record AnswerAfterApplying(SandboxResponse response) implements Fault {}

    /** Close the connection without applying. */
    record ResetBefore() implements Fault {}

    /** Apply, then close the connection without an answer. */
    record ResetAfter() implements Fault {}

    /** Apply, then send only the first half of the answer. */
    record CutAnswer() implements Fault {}

    /** Wait before the (true) answer. */
    record Slow(long millis) implements Fault {}
}
