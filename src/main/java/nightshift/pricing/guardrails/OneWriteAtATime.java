package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While an earlier write of the same price waits or has no outcome, no other one is decided. */
@Component
@Order(20)
class OneWriteAtATime implements Guardrail {
    @Override
    public String name() {
        return "one write at a time";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.writeIsOpen()
                ? Optional.of(new Forbidden(
                        StayReason.OPEN_WRITE,
                        "An earlier change of its price waits for approval or has no outcome yet"))
                : Optional.empty();
    }
}
