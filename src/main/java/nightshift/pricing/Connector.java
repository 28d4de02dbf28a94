package nightshift.pricing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.ShopListing;
import nightshift.core.Money;

/** A connector takes the shop's prices to Amazon: nothing is written there, and what Amazon shows is held against the shop. */
final class Connector {
    private static final String FOR_SALE = "Active";

    private final Duration takes;
    private final Map<String, Instant> shopPricesSince;

    /**
     * @param takes what the connector may take for it
     * @param shopPricesSince since when the shop has its present prices, by SKU
     */
    Connector(Duration takes, Map<String, Instant> shopPricesSince) {
        this.takes = takes;
        this.shopPricesSince = Map.copyOf(shopPricesSince);
    }

    /** The same, but for a price on Amazon that the connector should have changed by now. */
    PriceOutcome verified(CatalogEntry item, PriceOutcome outcome) {
        return outcome instanceof PriceOutcome.Stay stay && stay.why() == StayReason.CONNECTOR
                ? item.amazon()
                        .flatMap(amazon -> item.shop().flatMap(shop -> difference(item, shop, amazon)))
                        .<PriceOutcome>map(sentence -> stay.because(StayReason.CONNECTOR_DIFFERS, sentence))
                        .orElse(stay)
                : outcome;
    }

    private Optional<String> difference(CatalogEntry item, ShopListing shop, AmazonListing amazon) {
        // what was read before the connector's time was over may have been right then
        boolean due = item.troubles().isEmpty()
                && shop.active()
                && amazon.status().equals(FOR_SALE)
                && !amazon.readAt().isBefore(since(item, shop).plus(takes));
        return due && amazon.price().filter(there -> same(there, shop.price())).isEmpty()
                ? Optional.of(
                        "Amazon shows " + amazon.price().map(Money::toString).orElse("no price")
                                + " where the connector should show the shop's " + shop.price())
                : Optional.empty();
    }

    private Instant since(CatalogEntry item, ShopListing shop) {
        return Optional.ofNullable(shopPricesSince.get(item.sku().key())).orElse(shop.readAt());
    }

    private static boolean same(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }
}
