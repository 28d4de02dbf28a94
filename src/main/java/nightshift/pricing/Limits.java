package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.SupplierItem;
import nightshift.core.Money;

/** The guardrails of one item, after the more special ones had their say. Every one without Optional is set. */
public record Limits(
        BigDecimal minMargin,
        Percent minMarginPercent,
        Optional<BigDecimal> minPrice,
        Optional<BigDecimal> maxPrice,
        Optional<BigDecimal> map,
        Percent maxMovePerRun,
        Percent maxMovePerDay,
        Percent maxOverFloor,
        Percent rivalAtLeast,
        Percent rivalAtMost,
        BigDecimal leastChange,
        Optional<String> ending,
        BigDecimal shippingCharge,
        Parity parity) {
    /** The manufacturer's minimum advertised price: the higher of what the supplier's list and the settings say. */
    public Optional<BigDecimal> advertised(CatalogEntry item, Currency currency) {
        Optional<BigDecimal> listed = item.fromItsSupplier()
                .flatMap(SupplierItem::minimumAdvertised)
                .filter(price -> price.currency().equals(currency))
                .map(Money::amount);
        return Stream.of(listed, map).flatMap(Optional::stream).max(BigDecimal::compareTo);
    }
}
