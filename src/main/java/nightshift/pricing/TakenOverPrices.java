package nightshift.pricing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.catalog.Written;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.springframework.stereotype.Component;

/** Prices of others that a person says are ours now: what their channels show counts as written by Nightshift. */
@Component
public class TakenOverPrices {
    private final Clock clock;

    public TakenOverPrices(Clock clock) {
        this.clock = clock;
    }

    public List<Sku> skus(List<OthersPrice> prices) {
        return prices.stream().map(price -> new Sku(price.sku())).toList();
    }

    /**
     * @param items as last read
     * @return what counts as written in a channel from now on
     */
    public List<Written> known(List<OthersPrice> prices, List<CatalogEntry> items, String channel) {
        Map<String, CatalogEntry> bySku = items.stream()
                .collect(Collectors.toMap(item -> item.sku().key(), Function.identity(), (one, same) -> one));
        return prices.stream()
                .filter(price -> price.channel().key().equals(channel))
                .flatMap(price -> Optional.ofNullable(bySku.get(price.skuKey()))
                        .flatMap(item -> shown(item, price.channel()))
                        .map(amount -> new Written(
                                new Sku(price.sku()),
                                amount.amount().toPlainString(),
                                Optional.empty(),
                                clock.instant()))
                        .stream())
                .toList();
    }

    private static Optional<Money> shown(CatalogEntry item, Channel channel) {
        return channel == Channel.SHOPIFY
                ? item.shop().map(ShopListing::price)
                : item.amazon().flatMap(AmazonListing::price);
    }
}
