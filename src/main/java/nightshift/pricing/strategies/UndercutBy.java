package nightshift.pricing.strategies;

import java.math.BigDecimal;
import java.util.List;
import nightshift.pricing.Aim;
import nightshift.pricing.Parameter;
import nightshift.pricing.Parameters;
import nightshift.pricing.PriceStrategy;
import nightshift.pricing.PricingCase;
import org.springframework.stereotype.Component;

/** Asks for a little less than the lowest competitor; {@code by} says how much. */
@Component
class UndercutBy implements PriceStrategy {
    @Override
    public String name() {
        return "undercut-by";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("by", "0.01", "100"));
    }

    @Override
    public Aim aim(PricingCase item, Parameters with) {
        BigDecimal by = with.get("by");
        return item.lowestRival()
                .<Aim>map(lowest -> new Aim.At(
                        item.like(lowest).subtract(by),
                        by.toPlainString() + " below the lowest competitor, who is at "
                                + lowest.landed().amount().toPlainString()))
                .orElseGet(() -> new Aim.Stay("there is no competitor to undercut"));
    }
}
