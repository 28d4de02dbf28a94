package nightshift.pricing.guardrails;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.catalog.SupplierItem;
import nightshift.core.Money;
import nightshift.pricing.Band;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The manufacturer's minimum advertised price: the higher of what the supplier's list and the settings say. */
@Component
@Order(120)
class AdvertisedPrice implements Guardrail {
    @Override
    public String name() {
        return "minimum advertised price";
    }

    @Override
    public Band band(PricingCase item) {
        Optional<BigDecimal> listed = item.item()
                .fromItsSupplier()
                .flatMap(SupplierItem::minimumAdvertised)
                .filter(map -> map.currency().equals(item.price().currency()))
                .map(Money::amount);
        return Stream.of(listed, item.limits().map())
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .map(Band::from)
                .orElse(Band.FREE);
    }
}
