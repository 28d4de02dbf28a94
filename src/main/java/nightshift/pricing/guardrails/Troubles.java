package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An item about which something is not clear, such as two variants with one SKU, is not written to. */
@Component
@Order(10)
class Troubles implements Guardrail {
    @Override
    public String name() {
        return "troubles of the item";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.item().troubles().isEmpty()
                ? Optional.empty()
                : Optional.of(new Forbidden(
                        StayReason.TROUBLES, item.item().troubles().get(0)));
    }
}
