package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.competition.WantedProduct;
import org.junit.jupiter.api.Test;

/** Which products Keepa is asked about. */
class PriceWatchTests {
    private static final String GONE_FROM_AMAZON = "It is not among Amazon's listings any more";
    private static final String GONE_FROM_SHOP = "It is not in the shop any more";

    @Test
    void asksNothingAboutWhatTheStoreDoesNotSellAnyMore() {
        assertThat(wanted(new Sold())).isNotEmpty();
        assertThat(wanted(new Sold().troubled(GONE_FROM_AMAZON))).isEmpty();
        assertThat(wanted(new Sold().on(Channel.SHOPIFY, "49.00").troubled(GONE_FROM_AMAZON)))
                .as("it is sold in the shop still")
                .isNotEmpty();
        assertThat(wanted(new Sold().on(Channel.SHOPIFY, "49.00").troubled(GONE_FROM_AMAZON, GONE_FROM_SHOP)))
                .isEmpty();
    }

    private static List<WantedProduct> wanted(Sold sold) {
        PriceWatch watch = Pricing.decider(
                        Settings.with(
                                "rules: [{channel: amazon, strategies: [match-buy-box]}, {channel: shopify, strategies: [match-buy-box]}]"))
                .watch();
        CatalogEntry entry = sold.entry();
        watch.accept(entry);
        return watch.wanted();
    }
}
