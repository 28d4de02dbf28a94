package nightshift.inventory;

import static nightshift.catalog.Channel.AMAZON;
import static nightshift.catalog.Channel.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a supplier drops from his list is left as it is, and somebody is told. */
class NotListedTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void tellsOfWhatASupplierNamesNoMoreAndStaysOnSale() {
        List<Stock> store = items(20);
        store.subList(0, 3).forEach(item -> item.supplierHas = Optional.empty());
        store.get(2).shows(SHOPIFY, 0).shows(AMAZON, 0);

        assertThat(alerts(store)).singleElement().satisfies(alert -> {
            assertThat(alert.name()).isEqualTo("Not in the list of Harbor");
            assertThat(alert.why()).contains("stay on sale");
            assertThat(alert.items()).as("what shows none is sold no more").isEqualTo(2);
            assertThat(alert.examples()).containsExactly("HS-0 (not in any list)", "HS-1 (not in any list)");
            assertThat(alert.reference(TODAY))
                    .as("told once, not each day, and again in another month")
                    .isEqualTo(alert.reference(TODAY.plusDays(1)))
                    .isNotEqualTo(alert.reference(TODAY.plusMonths(1)));
        });
        String before = alerts(store).get(0).reference(TODAY);
        store.get(3).supplierHas = Optional.empty();
        assertThat(alerts(store).get(0).reference(TODAY)).as("more of them").isNotEqualTo(before);
    }

    @Test
    void tellsNothingOfASupplierWithoutAList() {
        List<Stock> store = items(3);
        store.forEach(item -> item.supplierHas = Optional.empty());

        assertThat(alerts(store)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatAmazonShipsItself() {
        List<Stock> store = items(3);
        store.get(0).supplierHas = Optional.empty();
        store.get(0).inShop = false;
        store.get(0).fba = true;

        assertThat(alerts(store)).isEmpty();
    }

    /** Somebody renamed the vendor in the shop: nothing of his is paused any more, and nobody would notice. */
    @Test
    void tellsOfWhatNightshiftCountedAndThatHasNoSupplierAnyMore() {
        List<Stock> store = items(20);
        store.subList(0, 4).forEach(item -> item.supplier = Optional.empty());
        store.get(0).wrote(SHOPIFY, 20);
        store.get(1).wrote(AMAZON, 20).inShop = false;
        store.get(2).wrote(SHOPIFY, 0).shows(SHOPIFY, 0).shows(AMAZON, 0);
        store.subList(1, 3).forEach(item -> store.get(0).lastWrites.putAll(item.lastWrites));

        assertThat(alerts(store)).singleElement().satisfies(alert -> {
            assertThat(alert.name()).isEqualTo("No supplier any more");
            assertThat(alert.items())
                    .as("not what shows none, nor what was never counted")
                    .isEqualTo(2);
            assertThat(alert.examples().get(0)).startsWith("HS-0");
            assertThat(alert.reference(TODAY)).isEqualTo(alert.reference(TODAY.plusDays(1)));
        });
    }

    /** Deleted in the shop and on Amazon, or renamed: its row stays, and it is nobody's any more. */
    @Test
    void tellsNothingOfWhatIsInNoChannelAnyMore() {
        List<Stock> store = items(20);
        store.get(0).supplierHas = Optional.empty();
        store.get(1).age = Duration.ofDays(5);
        store.get(2).paused(SHOPIFY, 7).age = Duration.ofDays(5);
        store.subList(0, 3)
                .forEach(item -> item.troubles =
                        List.of("It is not in the shop any more", "It is not among Amazon's listings any more"));

        assertThat(alerts(store)).isEmpty();
    }

    @Test
    void tellsOfWhatIsStillInOneChannel() {
        List<Stock> store = items(20);
        store.get(0).age = Duration.ofDays(5);
        store.get(0).troubles = List.of("It is not in the shop any more");

        assertThat(alerts(store)).singleElement().satisfies(alert -> assertThat(alert.items())
                .isEqualTo(1));
    }

    private static List<Stock> items(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> {
                    Stock item = Stock.item(30);
                    item.sku = "HS-" + n;
                    return item;
                })
                .toList();
    }

    private static List<StockAlert> alerts(List<Stock> store) {
        return Stock.sweep(Stock.settings(), store).result(true).alerts();
    }
}
