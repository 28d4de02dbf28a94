package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody sells for a small part of what it costs, or for many times our price: such an offer is an error or a trap, and no price follows it. */
@Component
@Order(90)
class CredibleRival implements Guardrail {
    @Override
    public String name() {
        return "credible competitor";
    }

    @Override
    public boolean isAboutCompetitors() {
        return true;
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        BigDecimal least =
                item.floorPrice().multiply(item.limits().rivalAtLeast().fraction());
        BigDecimal most = item.current().multiply(item.limits().rivalAtMost().fraction());
        return Stream.of(item.buyBoxRival(), item.lowestRival())
                .flatMap(Optional::stream)
                .filter(rival -> item.like(rival).compareTo(least) < 0
                        || item.like(rival).compareTo(most) > 0)
                .findFirst()
                .map(
                        rival -> new Forbidden(
                                StayReason.RIVAL_NOT_CREDIBLE,
                                "A competitor is at " + rival.landed() + ", our floor at "
                                        + item.floorPrice().toPlainString() + " and our price at "
                                        + item.current().toPlainString()
                                        + ": nobody means that (nightshift.pricing.guardrail-defaults.rival-at-least and rival-at-most)"));
    }
}
