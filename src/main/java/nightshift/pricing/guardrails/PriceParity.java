package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.Parity;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our price in the shop does not fall below ours on Amazon. It is never a reason to raise one. */
@Component
@Order(130)
class PriceParity implements Guardrail {
    @Override
    public String name() {
        return "parity with Amazon";
    }

    @Override
    public Band band(PricingCase item) {
        if (item.limits().parity() != Parity.HOLD || item.channel() != Channel.SHOPIFY) {
            return Band.FREE;
        }
        return item.onOtherChannel()
                .map(amazon -> Band.from(amazon.min(item.current())))
                .orElse(Band.FREE);
    }

    @Override
    public Optional<String> remark(PricingCase item, BigDecimal price) {
        return item.onOtherChannel()
                .filter(other -> item.limits().parity() != Parity.OFF)
                .filter(other ->
                        item.channel() == Channel.SHOPIFY ? price.compareTo(other) < 0 : other.compareTo(price) < 0)
                .map(other -> item.channel() == Channel.SHOPIFY
                        ? "below our price on Amazon (" + other.toPlainString() + ")"
                        : "above our price in the shop (" + other.toPlainString() + ")");
    }
}
