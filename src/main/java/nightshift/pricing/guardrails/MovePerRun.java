package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No price moves far at once, so that an error costs little. */
@Component
@Order(140)
class MovePerRun implements Guardrail {
    @Override
    public String name() {
        return "largest move in a run";
    }

    @Override
    public Band reach(PricingCase item) {
        BigDecimal step = item.current()
                .multiply(item.limits().maxMovePerRun().fraction())
                .setScale(2, RoundingMode.DOWN);
        return Band.between(item.current().subtract(step), item.current().add(step));
    }
}
