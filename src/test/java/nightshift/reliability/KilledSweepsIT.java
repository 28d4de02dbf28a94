package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed in the middle of a run of stock or of prices, and the next one completes it where it was. Every stage and
 * point of it: {@link KillSweepSeriesIT}.
 */
@Tag("series")
class KilledSweepsIT {
    /** All that is special is among them. */
    static final int ITEMS = 160;

    @TempDir
    Path folder;

    @Test
    void aRunOfStockKilledBetweenTwoDecisionsWritesExactlyTheExpectedOnce() {
        try (KilledNight stock = KilledNight.ofInventory(folder, ITEMS)) {
            stock.killAt("after commit-decision-and-effects 1"); // one supplier is decided, the other is not

            Over over = stock.finish();

            assertThat(stock.killedAt()).hasSize(1);
            assertThat(over.runs()).isEqualTo(1);
            KilledSweeps.assertStockIsExact(stock, over);
        }
    }

    @Test
    void aRunOfPricesKilledAfterItsApprovalWritesExactlyTheExpectedOnce() {
        try (KilledNight prices = KilledNight.ofPricing(folder, ITEMS)) {
            prices.killAt(
                    "before the-sweep-is-being-applied 1"); // its decisions are committed, the sweep does not know

            Over over = prices.finish();

            assertThat(prices.killedAt()).hasSize(1);
            assertThat(over.runs()).isEqualTo(2);
            KilledSweeps.assertPricesAreExact(prices, over);
        }
    }
}
