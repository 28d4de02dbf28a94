package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prices in different currencies are never compared. */
@Component
@Order(80)
class OneCurrency implements Guardrail {
    @Override
    public String name() {
        return "currency";
    }

    @Override
    public boolean isAboutCompetitors() {
        return true;
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.rival()
                .filter(rival -> !rival.landed().currency().equals(item.price().currency()))
                .map(rival -> new Forbidden(
                        StayReason.OTHER_CURRENCY,
                        "Competitors ask for " + rival.landed().currency() + ", the store for "
                                + item.price().currency() + "; see nightshift.keepa.domain"));
    }
}
