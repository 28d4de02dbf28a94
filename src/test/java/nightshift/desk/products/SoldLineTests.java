package nightshift.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.SupplierItem;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;

class SoldLineTests {
    @Test
    void saysHowLongTheStockLasts() {
        assertThat(SoldLine.of(item(Optional.of(40)), Map.of("shopify", 150, "amazon", 60), 30))
                .isEqualTo(
                        "Sold in the last 30 days: 210 (shop 150, Amazon 60). At this rate its supplier's stock lasts"
                                + " 5 days.");
    }

    @Test
    void saysNothingOfHowLongItLastsWhereThatIsNotKnown() {
        assertThat(SoldLine.of(item(Optional.of(40)), Map.of(), 30))
                .isEqualTo("Sold in the last 30 days: 0 (shop 0, Amazon 0).");
        assertThat(SoldLine.of(item(Optional.empty()), Map.of("shopify", 3), 14))
                .isEqualTo("Sold in the last 14 days: 3 (shop 3, Amazon 0).");
    }

    private static CatalogEntry item(Optional<Integer> stock) {
        return new CatalogEntry(
                new Sku("HS-1"),
                "Bin",
                "Harbor",
                "Bins",
                List.of(),
                Optional.of("Harbor"),
                Optional.empty(),
                Optional.empty(),
                List.of(new SupplierItem(
                        "Harbor",
                        stock,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of());
    }
}
