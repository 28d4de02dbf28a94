package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No price moves far within 24 hours, however often it is looked at. */
@Component
@Order(150)
class MovePerDay implements Guardrail {
    @Override
    public String name() {
        return "largest move in a day";
    }

    @Override
    public Band reach(PricingCase item) {
        BigDecimal start = item.dayStart().orElse(item.current());
        BigDecimal step =
                start.multiply(item.limits().maxMovePerDay().fraction()).setScale(2, RoundingMode.DOWN);
        // where it is outside already (a roll-back, another limit), it may stay where it is
        return Band.between(
                start.subtract(step).min(item.current()), start.add(step).max(item.current()));
    }
}
