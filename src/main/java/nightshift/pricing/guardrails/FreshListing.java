package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.PricingSettings;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A price that was read long ago, or cannot be one, is nothing to move from. */
@Component
@Order(50)
class FreshListing implements Guardrail {
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    private final PricingSettings settings;

    FreshListing(PricingSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "age of the listing";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        if (item.current().compareTo(LEAST) < 0) {
            return Optional.of(new Forbidden(
                    StayReason.ABSURD_PRICE,
                    "It costs " + item.price() + " there, which cannot be meant; a person sets its price first"));
        }
        Instant readAt = item.readAt();
        return readAt.plus(settings.listingStaleAfter()).isBefore(item.now().toInstant())
                ? Optional.of(new Forbidden(
                        StayReason.STALE_LISTING,
                        "Its price there was read at " + readAt
                                + ", longer ago than nightshift.pricing.listing-stale-after"))
                : Optional.empty();
    }
}
