package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the price is not the one Nightshift wrote last, somebody else sets it: two repricers would fight. */
@Component
@Order(30)
class OnlyOurPrices implements Guardrail {
    @Override
    public String name() {
        return "prices of others";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.lastWritten()
                .filter(ours -> ours.compareTo(item.current()) != 0)
                .map(ours -> new Forbidden(
                        StayReason.CHANGED_BY_OTHERS,
                        "Nightshift wrote " + ours.toPlainString() + " last, now it is "
                                + item.current().toPlainString() + ": another tool or person changes it, too"));
    }
}
