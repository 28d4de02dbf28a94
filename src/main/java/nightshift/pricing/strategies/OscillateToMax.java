package nightshift.pricing.strategies;

import nightshift.pricing.Aim;
import nightshift.pricing.Parameters;
import nightshift.pricing.PriceStrategy;
import nightshift.pricing.PricingCase;
import org.springframework.stereotype.Component;

/** Where a competitor sells below our floor, does not follow him down but goes up to the ceiling and waits until he has sold out. */
@Component
class OscillateToMax implements PriceStrategy {
    @Override
    public String name() {
        return "oscillate-to-max";
    }

    @Override
    public Aim aim(PricingCase item, Parameters with) {
        return item.rival()
                .filter(rival -> item.like(rival).compareTo(item.floorPrice()) < 0)
                .<Aim>map(rival -> new Aim.At(
                        item.ceiling(),
                        "a competitor is at " + rival.landed().amount().toPlainString() + ", below our floor "
                                + item.floorPrice().toPlainString()))
                .orElseGet(() -> new Aim.Stay("no competitor is below our floor"));
    }
}
