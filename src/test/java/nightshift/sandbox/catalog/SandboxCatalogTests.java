package nightshift.sandbox.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SandboxCatalogTests {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    private final SandboxCatalog whole = SandboxCatalog.of(SandboxCatalog.WHOLE, NOW);

    @Test
    void isTheSameEachTimeAndASmallerOneIsItsBeginning() {
        assertThat(SandboxCatalog.of(300, NOW).items()).isEqualTo(whole.items().subList(0, 300));
    }

    @Test
    void sellsAboutSixThousandOfNineAndAHalfOnAmazon() {
        assertThat(whole.items()).hasSize(9500);
        assertThat(whole.listings().size()).isBetween(5500, 6500);
        assertThat(whole.products())
                .allSatisfy(product -> assertThat(product.variants()).hasSizeBetween(1, 4));
        assertThat(whole.listings())
                .anySatisfy(listing -> assertThat(listing.sellerSku()).contains("/", " "));
        assertThat(whole.listings())
                .anySatisfy(listing -> assertThat(listing.fulfilledByAmazon()).isTrue());
        assertThat(whole.listings())
                .anySatisfy(listing -> assertThat(listing.discounts()).isNotEmpty());
    }

    @Test
    void hasOneSkuTwiceAndNoOther() {
        Map<String, Long> times = whole.items().stream()
                .collect(Collectors.groupingBy(item -> item.sku().toUpperCase(Locale.ROOT), Collectors.counting()));

        assertThat(times.values().stream().filter(count -> count > 1)).hasSize(1);
        assertThat(times).containsEntry("WP-TWICE-01", 2L);
    }

    @Test
    void showsEachScenarioInTheSmallestWorldToo() {
        List<Scenario> shown = SandboxCatalog.of(300, NOW).items().stream()
                .flatMap(item -> item.scenario().stream())
                .distinct()
                .toList();

        assertThat(shown).containsExactlyInAnyOrder(Scenario.values());
        assertThat(whole.with(Scenario.ALONE))
                .extracting(CatalogItem::category)
                .contains("Bin Shelving", "Wire Partitions", "Cabinets");
    }

    @Test
    void offersOfOrdinaryItemsWhatTheSupplierHasLessTheBuffer() {
        assertThat(whole.items().stream().filter(item -> item.scenario().isEmpty()))
                .allSatisfy(item -> assertThat(item.available())
                        .isEqualTo(item.supplied()
                                .map(row -> Draft.shownOf(row.stock()))
                                .orElse(-1)))
                .allSatisfy(item -> assertThat(item.listing().map(listing -> listing.price()))
                        .isIn(Optional.empty(), Optional.of(item.price())));
    }
}
