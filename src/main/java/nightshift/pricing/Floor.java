package nightshift.pricing;

import java.math.BigDecimal;

/** The lowest price that leaves what a sale has to leave. */
public sealed interface Floor {
    /**
     * @param price without our shipping charge
     * @param cost what the store pays for a piece and its freight
     */
    record Known(BigDecimal price, BigDecimal cost) implements Floor {}

    /** What it costs is not known well enough: no price is made. */
    record Unknown(StayReason why, String sentence) implements Floor {}
}
