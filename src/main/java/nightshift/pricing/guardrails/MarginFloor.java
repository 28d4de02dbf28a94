package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Band;
import nightshift.pricing.Floor;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Never below cost, freight, fee and margin; where one of them is not known, no price at all. */
@Component
@Order(60)
class MarginFloor implements Guardrail {
    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.floor() instanceof Floor.Unknown unknown
                ? Optional.of(new Forbidden(unknown.why(), unknown.sentence()))
                : Optional.empty();
    }

    @Override
    public Band band(PricingCase item) {
        return Band.from(item.floorPrice());
    }
}
