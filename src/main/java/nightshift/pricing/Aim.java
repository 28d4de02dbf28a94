package nightshift.pricing;

import java.math.BigDecimal;

/** What a strategy wants. */
public sealed interface Aim {
    /**
     * This price, before any guardrail.
     *
     * @param why one clause: {@code the buy box is at 59.99}
     */
    record At(BigDecimal price, String why) implements Aim {}

    /** No other price, and why; the next strategy of the rule is asked. */
    record Stay(String why) implements Aim {}
}
