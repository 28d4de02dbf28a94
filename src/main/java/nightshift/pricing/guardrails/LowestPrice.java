package nightshift.pricing.guardrails;

import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner's lowest price. Where he sets none the floor counts alone, it is not nothing. */
@Component
@Order(100)
class LowestPrice implements Guardrail {
    @Override
    public String name() {
        return "lowest price";
    }

    @Override
    public Band band(PricingCase item) {
        return item.limits().minPrice().map(Band::from).orElse(Band.FREE);
    }
}
