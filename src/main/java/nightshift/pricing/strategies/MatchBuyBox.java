package nightshift.pricing.strategies;

import nightshift.pricing.Aim;
import nightshift.pricing.Parameters;
import nightshift.pricing.PriceStrategy;
import nightshift.pricing.PricingCase;
import org.springframework.stereotype.Component;

/** Asks for as much as who is offered first. Where that is the store itself, it is content. */
@Component
class MatchBuyBox implements PriceStrategy {
    @Override
    public String name() {
        return "match-buy-box";
    }

    @Override
    public Aim aim(PricingCase item, Parameters with) {
        if (item.holdsBuyBox()) {
            return new Aim.Stay("the store has the buy box");
        }
        return item.buyBoxRival()
                .<Aim>map(box -> new Aim.At(
                        item.like(box),
                        "the buy box of " + box.seller().orElse("another seller") + " is at "
                                + box.landed().amount().toPlainString()))
                .orElseGet(() -> new Aim.Stay("nobody has the buy box"));
    }
}
