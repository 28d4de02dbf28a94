package nightshift.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Money;
import nightshift.pricing.PriceDecider.Offered;

/** From what a strategy wants to a price that every guardrail allows. */
final class PriceMove {
    private final List<Guardrail> guardrails;

    PriceMove(List<Guardrail> guardrails) {
        this.guardrails = List.copyOf(guardrails);
    }

    PriceOutcome of(Offered offered, RuleBook.Ready rule, PricingCase item) {
        for (Guardrail guardrail : guardrails) {
            Optional<Guardrail.Forbidden> forbidden = guardrail.forbids(item);
            if (forbidden.isPresent()) {
                return offered.stays(forbidden.get().why(), forbidden.get().sentence(), item);
            }
        }
        List<String> content = new ArrayList<>();
        for (PriceStrategy strategy : rule.strategies()) {
            Aim aim = strategy.aim(item, rule.with());
            if (aim instanceof Aim.At at) {
                return guarded(offered, strategy, at, item);
            }
            content.add(strategy.name() + ": " + ((Aim.Stay) aim).why());
        }
        return offered.stays(StayReason.STRATEGY_STAYS, String.join("; ", content), item);
    }

    /**
     * A price outside of the band is only ever moved towards it: where the largest move does not reach so far, part of the way is
     * better than none.
     */
    private PriceOutcome guarded(Offered offered, PriceStrategy strategy, Aim.At aim, PricingCase item) {
        Fence band = Fence.of(guardrails, item, guardrail -> guardrail.band(item));
        if (band.contradictsItself()) {
            return offered.stays(StayReason.GUARDRAILS_CONTRADICT, "No price would do: " + band.inWords(), item);
        }
        Fence reach = Fence.of(guardrails, item, guardrail -> guardrail.reach(item));
        BigDecimal wanted = aim.price().setScale(2, RoundingMode.HALF_UP);
        List<String> boundBy = new ArrayList<>(band.binding(wanted));
        BigDecimal allowed = band.nearest(wanted);
        boundBy.addAll(reach.binding(allowed));
        BigDecimal price = PriceEnding.of(reach.nearest(allowed), item.limits().ending(), band, reach);
        String why = strategy.name() + ": " + aim.why()
                + (boundBy.isEmpty() ? "" : "; held by " + String.join(", ", boundBy));
        BigDecimal change = price.subtract(item.current()).abs();
        if (change.signum() == 0) {
            return offered.stays(StayReason.PRICE_IS_RIGHT, why, item);
        }
        if (change.compareTo(item.limits().leastChange()) < 0) {
            return offered.stays(
                    StayReason.TOO_SMALL,
                    "A change by " + change.toPlainString() + " is not worth it (" + why + ")",
                    item);
        }
        return move(offered, strategy, item, price, boundBy, why + remarks(item, price));
    }

    private String remarks(PricingCase item, BigDecimal price) {
        StringBuilder remarks = new StringBuilder();
        guardrails.forEach(guardrail -> guardrail.remark(item, price).ifPresent(remark -> remarks.append("; ")
                .append(remark)));
        return remarks.toString();
    }

    private static PriceOutcome.Move move(
            Offered offered,
            PriceStrategy strategy,
            PricingCase item,
            BigDecimal price,
            List<String> boundBy,
            String why) {
        return new PriceOutcome.Move(
                offered.sku(),
                offered.channel(),
                offered.item().supplier(),
                item.price(),
                new Money(price, item.price().currency()),
                strategy.name(),
                why,
                item.floorPrice(),
                item.ceiling(),
                item.rival().map(rival -> rival.landed().amount()),
                boundBy,
                offered.productId(),
                offered.variantId());
    }
}
