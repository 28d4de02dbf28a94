package nightshift.sandbox;

import java.util.Locale;

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

    /** Apply at once, and wait before the (true) answer. */
    record Slow(long millis) implements Fault {}

    /** Wait, and only then apply and answer: the caller has given up long before the write happens. */
    record Late(long millis) implements Fault {}

    /** Answer truly, and take no connection of anybody for a while: the next call is refused. */
    record ThenRefused(long millis) implements Fault {}

    /** Apply, then answer GraphQL data with a hole in it, and the error that explains the hole. */
    record PartialData() implements Fault {}

    /** The system itself goes wrong in a way of its own, see {@link SandboxSystem#misbehave}; then it answers. */
    record OfItsOwn(String way) implements Fault {}

    /** One word for counts. */
    default String label() {
        if (this instanceof Answer answer) {
            return "answer " + answer.response().status();
        }
        if (this instanceof AnswerAfterApplying answer) {
            return "applied, answer " + answer.response().status();
        }
        if (this instanceof OfItsOwn own) {
            return own.way();
        }
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
