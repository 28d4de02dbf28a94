package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nightshift.sandbox.catalog.ExpectedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle of a run of stock or of prices, and the next one completes it where it was. */
class KilledSweepsIT {
    /** All that is special is among them. */
    private static final int ITEMS = 160;

    @TempDir
    Path folder;

    @Test
    void aRunOfStockKilledAtEachStageWritesExactlyTheExpectedOnce() {
        try (KilledNight stock = KilledNight.ofInventory(folder, ITEMS)) {
            List.of(
                            "after judge-list-and-put-it-in-force 1", // one supplier's list is in force, the other's is not
                            "after commit-decision-and-effects 1", // one supplier is decided, the other is not
                            "before settle-stock-of-part 1", // the shop has the counts, nothing of it is recorded
                            "before note-feed-number 1", // Amazon has the feed, nobody knows its id
                            "before note-writes 2") // all is written, the catalog does not know
                    .forEach(stock::killAt);

            KilledNight.Over over = stock.finish();

            assertThat(stock.killedAt()).hasSize(5);
            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(1);
            assertThat(expected(stock).stockDifferences(stock.books())).isEmpty();
            assertThat(expected(stock).damage(stock.books())).isEmpty();
            assertThat(stock.books().of("amazon.feed")).hasSize(1);
            assertThat(stock.summaries()).hasSize(1);
        }
    }

    @Test
    void aRunOfPricesKilledAfterItsApprovalWritesExactlyTheExpectedOnce() {
        try (KilledNight prices = KilledNight.ofPricing(folder, ITEMS)) {
            List.of(
                            "before the-sweep-is-being-applied 1", // its decisions are committed, the sweep does not know
                            "before note-feed-number 1") // Amazon has the feed, nobody knows its id
                    .forEach(prices::killAt);

            KilledNight.Over over = prices.finish();

            assertThat(prices.killedAt()).hasSize(2);
            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(2);
            assertThat(expected(prices).priceDifferences(prices.books())).isEmpty();
            assertThat(expected(prices).damage(prices.books())).isEmpty();
            assertThat(prices.books().of("amazon.feed")).hasSize(1);
        }
    }

    private static ExpectedCatalog expected(KilledNight night) {
        return night.sandbox().world().catalog().expected();
    }
}
