package nightshift.sandbox.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How the simulated model answers: honestly, or in one of the ways real models go wrong. */
public sealed interface Behavior {
    /** Answers what the document says, as far as it knows, else what its own simple rules find in it. */
    record Honest() implements Behavior {}

    /** Answers honestly but with one digit of each tracking number changed: plausible and wrong. */
    record WrongDigit() implements Behavior {}

    /** Answers in the right form what the document does not say, see {@link Lies}. */
    record Lying(UnaryOperator<List<Map<String, Object>>> lie) implements Behavior {}

    /** Answers this text, whatever was asked: a recorded answer, one for another document, or no JSON at all. */
    record Recorded(String content) implements Behavior {}

    /** Refuses to answer, in the way the provider marks a refusal. */
    record Refusal() implements Behavior {}

    /** Answers only the first half, with finish reason {@code length}. */
    record CutShort() implements Behavior {}

    /** Asks to wait: 429. */
    record RateLimit() implements Behavior {}

    /** Breaks down: 500. */
    record BrokenDown() implements Behavior {}

    /** Answers honestly, but late. */
    record Late(Duration delay) implements Behavior {}
}
