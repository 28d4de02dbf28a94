package nightshift.pricing.guardrails;

import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The manufacturer's minimum advertised price: the higher of what the supplier's list and the settings say. */
@Component
@Order(120)
class AdvertisedPrice implements Guardrail {
    @Override
    public String name() {
        return "minimum advertised price";
    }

    @Override
    public Band band(PricingCase item) {
        return item.limits()
                .advertised(item.item(), item.price().currency())
                .map(Band::from)
                .orElse(Band.FREE);
    }
}
