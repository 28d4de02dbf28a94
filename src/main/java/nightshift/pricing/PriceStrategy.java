package nightshift.pricing;

import java.util.List;

/** What the store wants of a price when it may choose. Every bean of this type can be named in a rule; guardrails have the last word. */
public interface PriceStrategy {
    /** As a rule calls it: {@code match-buy-box}. */
    String name();

    /** What a rule has to say {@code with} it. */
    default List<Parameter> parameters() {
        return List.of();
    }

    Aim aim(PricingCase item, Parameters with);
}
