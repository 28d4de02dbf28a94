package nightshift.pricing.guardrails;

import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner's highest price; and no raise ends further above the floor than he wants. */
@Component
@Order(110)
class HighestPrice implements Guardrail {
    @Override
    public String name() {
        return "ceiling";
    }

    @Override
    public Band band(PricingCase item) {
        return Band.upTo(item.ceiling());
    }
}
