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

/** Stays within {@code below} and {@code above} percent of the offer to beat, and moves no further than to the edge. */
@Component
class StayWithinBand implements PriceStrategy {
    @Override
    public String name() {
        return "stay-within-band";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("below", "0", "50"), Parameter.of("above", "0", "100"));
    }

    @Override
    public Aim aim(PricingCase item, Parameters with) {
        return item.rival()
                .map(rival -> aim(item, item.like(rival), with))
                .orElseGet(() -> new Aim.Stay("there is no competitor to stay near to"));
    }

    private static Aim aim(PricingCase item, BigDecimal rival, Parameters with) {
        BigDecimal low = edge(rival, BigDecimal.ONE.subtract(with.fraction("below")), RoundingMode.CEILING);
        BigDecimal high = edge(rival, BigDecimal.ONE.add(with.fraction("above")), RoundingMode.FLOOR);
        String band = "the band around " + rival.toPlainString() + " is " + low.toPlainString() + " to "
                + high.toPlainString();
        return item.current().compareTo(low) >= 0 && item.current().compareTo(high) <= 0
                ? new Aim.Stay("the price is within " + band)
                : new Aim.At(item.current().max(low).min(high), band);
    }

    private static BigDecimal edge(BigDecimal rival, BigDecimal factor, RoundingMode rounding) {
        return rival.multiply(factor).setScale(2, rounding);
    }
}
