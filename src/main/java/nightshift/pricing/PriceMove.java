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
    /** What a move is called that no strategy wants: only up, to where the price has to be at the least. */
    static final String BACK_INTO_LIMITS = "back-into-limits";

    /** So many times our price a lower limit is nothing to climb to: a cost in another unit or column makes such floors. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    private final List<Guardrail> guardrails;

    PriceMove(List<Guardrail> guardrails) {
        this.guardrails = List.copyOf(guardrails);
    }

    PriceOutcome of(Offered offered, RuleBook.Ready rule, PricingCase item) {
        Optional<PriceOutcome.Stay> forbidden = objection(guardrails, offered, item);
        if (forbidden.isPresent()) {
            return objection(ofOurOwn(), offered, item).isPresent()
                    ? forbidden.get()
                    : upToTheLowest(offered, item, forbidden.get());
        }
        List<String> content = new ArrayList<>();
        for (PriceStrategy strategy : rule.strategies()) {
            Aim aim = strategy.aim(item, rule.with());
            if (aim instanceof Aim.At at) {
                return guarded(offered, strategy.name(), strategy.name(), at, item);
            }
            content.add(strategy.name() + ": " + ((Aim.Stay) aim).why());
        }
        return upToTheLowest(offered, item, offered.stays(StayReason.STRATEGY_STAYS, String.join("; ", content), item));
    }

    private static Optional<PriceOutcome.Stay> objection(
            List<Guardrail> guardrails, Offered offered, PricingCase item) {
        return guardrails.stream()
                .flatMap(guardrail -> guardrail.forbids(item).stream())
                .findFirst()
                .map(forbidden -> offered.stays(forbidden.why(), forbidden.sentence(), item));
    }

    private List<Guardrail> ofOurOwn() {
        return guardrails.stream()
                .filter(guardrail -> !guardrail.isAboutCompetitors())
                .toList();
    }

    /**
     * What a sale has to leave does not depend on what competitors do: a price that is too low goes up also where nothing is known of
     * them, and where no strategy wants another one. Else it would stay below cost, sale by sale, with nobody told.
     */
    private PriceOutcome upToTheLowest(Offered offered, PricingCase item, PriceOutcome.Stay otherwise) {
        Fence band = band(item);
        if (!band.isAbove(item.current())) {
            return otherwise;
        }
        Aim.At lowest = new Aim.At(
                band.low(), "its price is below " + band.low().toPlainString() + " (" + otherwise.reason() + ")");
        return guarded(offered, BACK_INTO_LIMITS, band.lowBy(), lowest, item);
    }

    private Fence band(PricingCase item) {
        return Fence.of(guardrails, item, guardrail -> guardrail.band(item));
    }

    /**
     * A price outside of the band is only ever moved towards it: where the largest move does not reach so far, part of the way is
     * better than none.
     */
    private PriceOutcome guarded(Offered offered, String strategy, String wantedBy, Aim.At aim, PricingCase item) {
        Fence band = band(item);
        if (band.contradictsItself()) {
            return offered.stays(
                    band.isAbove(item.current()) ? StayReason.BELOW_FLOOR : StayReason.GUARDRAILS_CONTRADICT,
                    "No price would do: " + band.inWords(),
                    item);
        }
        if (band.isAbove(item.current().multiply(FAR))) {
            return offered.stays(
                    StayReason.BELOW_FLOOR,
                    "It costs %s, %s is at %s: so far above that a wrong cost is likelier than a wrong price"
                            .formatted(item.price(), band.lowBy(), band.low().toPlainString()),
                    item);
        }
        Fence reach = Fence.of(guardrails, item, guardrail -> guardrail.reach(item));
        BigDecimal wanted = aim.price().setScale(2, RoundingMode.HALF_UP);
        List<String> boundBy = new ArrayList<>(band.binding(wanted));
        BigDecimal allowed = band.nearest(wanted);
        boundBy.addAll(reach.binding(allowed));
        BigDecimal price = PriceEnding.of(reach.nearest(allowed), item.limits().ending(), band, reach);
        String why = wantedBy + ": " + aim.why() + (boundBy.isEmpty() ? "" : "; held by " + String.join(", ", boundBy));
        BigDecimal change = price.subtract(item.current()).abs();
        if (change.signum() == 0) {
            return offered.stays(StayReason.PRICE_IS_RIGHT, why, item);
        }
        if (change.compareTo(item.limits().leastChange()) < 0 && band.holds(item.current())) {
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
            Offered offered, String strategy, PricingCase item, BigDecimal price, List<String> boundBy, String why) {
        return new PriceOutcome.Move(
                offered.sku(),
                offered.channel(),
                offered.item().supplier(),
                item.price(),
                new Money(price, item.price().currency()),
                strategy,
                why,
                item.floorPrice(),
                item.ceiling(),
                item.rival().map(rival -> rival.landed().amount()),
                boundBy,
                offered.productId(),
                offered.variantId());
    }
}
