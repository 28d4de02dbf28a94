package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.sandbox.catalog.ExpectedCatalog;

/** What the books show after a run of stock or of prices that was killed. */
final class KilledSweeps {
    private KilledSweeps() {}

    static void assertStockIsExact(KilledNight stock, Over over) {
        assertThat(over.letters()).isEmpty();
        assertThat(expected(stock).stockDifferences(stock.books())).isEmpty();
        assertThat(expected(stock).damage(stock.books())).isEmpty();
        assertThat(stock.books().of("amazon.feed")).hasSize(1);
        assertThat(stock.summaries()).hasSize(1);
    }

    static void assertPricesAreExact(KilledNight prices, Over over) {
        assertThat(over.letters()).isEmpty();
        assertThat(expected(prices).priceDifferences(prices.books())).isEmpty();
        assertThat(expected(prices).damage(prices.books())).isEmpty();
        assertThat(prices.books().of("amazon.feed")).hasSize(1);
    }

    private static ExpectedCatalog expected(KilledNight night) {
        return night.sandbox().world().catalog().expected();
    }
}
