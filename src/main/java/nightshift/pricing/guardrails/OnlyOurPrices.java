package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.catalog.LastWritten;
import nightshift.pricing.Guardrail;
import nightshift.pricing.OthersPrice;
import nightshift.pricing.PricingCase;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the price is not the one Nightshift wrote last, somebody else sets it: two repricers would fight. */
@Component
@Order(30)
class OnlyOurPrices implements Guardrail {
    @Override
    public String name() {
        return "prices of others";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return item.lastWritten()
                .filter(ours -> ours.value().compareTo(item.current()) != 0)
                .map(ours -> item.readAt().isBefore(ours.shownBy()) ? notYet(ours, item) : byOthers(ours, item));
    }

    private static Forbidden notYet(LastWritten<BigDecimal> ours, PricingCase item) {
        return new Forbidden(
                StayReason.NOT_SHOWN_YET,
                "Nightshift wrote " + ours.value().toPlainString() + " shortly before "
                        + item.current().toPlainString() + " was read: the channel may not show it yet");
    }

    private static Forbidden byOthers(LastWritten<BigDecimal> ours, PricingCase item) {
        return new Forbidden(StayReason.CHANGED_BY_OTHERS, OthersPrice.reason(ours.value(), item.current()));
    }
}
