package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.catalog.CatalogEntry;
import org.springframework.stereotype.Component;

/**
 * Floor, minimum advertised price and the owner's own limits for prices that were decided some time ago: a list of their supplier may have
 * come since, or other settings. What moves a price to where it may not be by now is not written; what a person takes back always is.
 */
@Component
public class LateFloor {
    private final LimitsBook limits;
    private final FloorRules floors;
    private final Clock clock;

    public LateFloor(PricingSettings settings, Clock clock) {
        this.limits = new LimitsBook(settings.guardrailDefaults(), settings.guardrails());
        this.floors = new FloorRules(settings);
        this.clock = clock;
    }

    /** @param items as last read, with their suppliers' lists in force */
    public FloorVerdict of(PriceRun priceRun, List<WantedPrice> wanted, List<CatalogEntry> items) {
        if (priceRun.rollsBack()) {
            return new FloorVerdict(wanted, List.of());
        }
        Map<String, CatalogEntry> bySku = items.stream()
                .collect(Collectors.toMap(item -> item.sku().key(), Function.identity(), (one, same) -> one));
        List<WantedPrice> writable = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (WantedPrice price : wanted) {
            Optional<CatalogEntry> item =
                    Optional.ofNullable(bySku.get(price.sku().key()));
            Optional<String> objection = price.lowers() ? objection(price, item) : tooHigh(price, item);
            objection.ifPresentOrElse(
                    why -> held.add(price.sku() + " (" + price.channel().key() + ") to "
                            + price.to().amount().toPlainString() + ": " + why),
                    () -> writable.add(price));
        }
        return new FloorVerdict(writable, held);
    }

    private Optional<String> objection(WantedPrice price, Optional<CatalogEntry> item) {
        return item.map(there -> objection(price, there))
                .orElse(Optional.of("the store does not have it any more, so there is no floor"));
    }

    private Optional<String> objection(WantedPrice price, CatalogEntry item) {
        Limits known = limits.of(item);
        Currency currency = price.to().currency();
        Floor floor = floors.of(item, price.channel(), currency, known, clock.instant());
        if (floor instanceof Floor.Unknown unknown) {
            return Optional.of(unknown.sentence());
        }
        Floor.Known lowest = (Floor.Known) floor;
        BigDecimal to = price.to().amount();
        if (to.compareTo(lowest.price()) < 0) {
            return Optional.of("its floor is " + lowest.price().toPlainString() + " by now (cost and freight "
                    + lowest.cost().toPlainString() + ")");
        }
        return known.advertised(item, currency)
                .filter(map -> to.compareTo(map) < 0)
                .map(map -> "its minimum advertised price is " + map.toPlainString() + " by now")
                .or(() -> known.minPrice()
                        .filter(least -> to.compareTo(least) < 0)
                        .map(least -> "its lowest price is " + least.toPlainString() + " by now"));
    }

    /** The owner may have set another highest price since; the one above the floor is a matter of taste and is not asked again. */
    private Optional<String> tooHigh(WantedPrice price, Optional<CatalogEntry> item) {
        return item.flatMap(there -> limits.of(there).maxPrice())
                .filter(most -> price.to().amount().compareTo(most) > 0)
                .map(most -> "its highest price is " + most.toPlainString() + " by now");
    }
}
