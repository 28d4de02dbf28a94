package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/**
 * The price would be the one ordered, if the discount were the one agreed.
 *
 * @param price what the line costs instead
 * @param printed the line's discount in percent
 * @param agreed the agreed discount that is missing, in percent
 */
public record DiscountDifference(PriceDifference price, Optional<BigDecimal> printed, Optional<BigDecimal> agreed)
        implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.DISCOUNT;
    }

    @Override
    public String sentence() {
        return price.sentence() + ": " + discounts();
    }

    @Override
    public Optional<Integer> position() {
        return price.position();
    }

    @Override
    public BigDecimal atStake() {
        return price.atStake();
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please correct the discount.");
    }

    @Override
    public Set<Resolution> ways() {
        return price.ways();
    }

    private String discounts() {
        return agreed.map(percent -> "the agreed discount of %s%% is missing".formatted(Figures.count(percent)))
                .orElseGet(() -> "it has a discount of %s%% that the order does not have"
                        .formatted(Figures.count(printed.orElse(BigDecimal.ZERO))));
    }
}
