package nightshift.pricing.strategies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nightshift.pricing.Aim;
import nightshift.pricing.Parameter;
import nightshift.pricing.Parameters;
import nightshift.pricing.PriceStrategy;
import nightshift.pricing.PricingCase;
import org.springframework.stereotype.Component;

/** Where the store has the only new offer, asks for {@code step} percent more each time, up to the ceiling. */
@Component
class RaiseWhenAlone implements PriceStrategy {
    @Override
    public String name() {
        return "raise-when-alone";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("step", "0.1", "25"));
    }

    @Override
    public Aim aim(PricingCase item, Parameters with) {
        if (!item.isAlone()) {
            return new Aim.Stay("the store is not known to be alone");
        }
        BigDecimal raised = item.current()
                .multiply(BigDecimal.ONE.add(with.fraction("step")))
                .setScale(2, RoundingMode.HALF_UP)
                .min(item.ceiling());
        return raised.compareTo(item.current()) > 0
                ? new Aim.At(raised, "the store has the only new offer")
                : new Aim.Stay("the store is alone, and its price is at the ceiling");
    }
}
