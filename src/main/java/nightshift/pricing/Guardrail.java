package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that holds a price back, with a name and a reason. Every bean of this type is asked for every price, in their order:
 * first whether it forbids to move at all, then for its limits.
 */
public interface Guardrail {
    /** As reasons call it: {@code lowest price}. */
    String name();

    /** Why the price of this item is left alone; empty: it may move. */
    default Optional<Forbidden> forbids(PricingCase item) {
        return Optional.empty();
    }

    /** Whether it only forbids to follow competitors: a price below where it has to be is raised all the same. */
    default boolean isAboutCompetitors() {
        return false;
    }

    /** Where the price has to be. */
    default Band band(PricingCase item) {
        return Band.FREE;
    }

    /** How far the price may go at once from where it is. */
    default Band reach(PricingCase item) {
        return Band.FREE;
    }

    /** Something to add to the reason of a move to this price. */
    default Optional<String> remark(PricingCase item, BigDecimal price) {
        return Optional.empty();
    }

    /** @param sentence for the owner, says what is wrong and what would help */
    record Forbidden(StayReason why, String sentence) {}
}
