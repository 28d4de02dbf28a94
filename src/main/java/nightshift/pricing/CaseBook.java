package nightshift.pricing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.competition.Competition;
import nightshift.competition.Rivalry;
import nightshift.core.Money;

/** Puts together what a price is made of. */
final class CaseBook {
    private final PricingSettings settings;
    private final LimitsBook limits;
    private final FloorRules floors;

    CaseBook(PricingSettings settings) {
        this.settings = settings;
        this.limits = new LimitsBook(settings.guardrailDefaults(), settings.guardrails());
        this.floors = new FloorRules(settings);
    }

    PricingCase of(PriceDecider.Offered offered, Money price, Optional<BigDecimal> other, Circumstances at) {
        Limits known = limits.of(offered.item());
        Optional<Competition> seen = offered.item()
                .amazon()
                .flatMap(AmazonListing::asin)
                .flatMap(asin -> Optional.ofNullable(at.competition().get(asin)));
        PriceKey key = offered.key();
        return new PricingCase(
                offered.item(),
                offered.channel(),
                price,
                known,
                floors.of(offered.item(), offered.channel(), price.currency(), known, at.now()),
                seen,
                seen.filter(there -> there.unusable().isEmpty()).map(there -> Rivalry.of(there, at.ownSellers())),
                Optional.ofNullable(at.dayStarts().get(key)),
                ownOnAmazon(offered.item(), at),
                Optional.ofNullable(at.lastWritten().get(key)),
                other,
                at.open().contains(key),
                at.takenBack().contains(key),
                at.localTime());
    }

    /** A connector takes the shop's prices there, too. */
    private Set<BigDecimal> ownOnAmazon(CatalogEntry item, Circumstances at) {
        Set<BigDecimal> prices = new HashSet<>(at.ours(PriceKey.of(Channel.AMAZON, item.sku())));
        item.amazon().flatMap(AmazonListing::price).map(Money::amount).ifPresent(prices::add);
        if (settings.connected()) {
            prices.addAll(at.ours(PriceKey.of(Channel.SHOPIFY, item.sku())));
            item.shop().map(ShopListing::price).map(Money::amount).ifPresent(prices::add);
        }
        return prices;
    }
}
