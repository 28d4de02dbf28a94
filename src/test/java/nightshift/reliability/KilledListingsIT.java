package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle of the write-back of prices and stock, and the next one completes it by itself. */
@Tag("series")
class KilledListingsIT {
    @TempDir
    Path folder;

    @Test
    void aWriteBackKilledThreeTimesWritesEachPriceAndCountExactlyOnce() {
        try (KilledNight sweep = KilledNight.ofListings(folder)) {
            // one after the other, whichever of its threads comes first
            List.of(
                            "before note-bulk-operation-id 1", // Shopify runs the bulk operation, nobody knows its id
                            "before settle-told-prices 1", // its result is read, nothing of it is recorded
                            "before settle-price-batch 1") // each price has its outcome, the batch has none
                    .forEach(sweep::killAt);

            KilledNight.Over over = sweep.finish();

            assertThat(sweep.killedAt()).hasSize(3);
            assertThat(over.letters()).isEmpty();
            assertThat(written(sweep, "shopify.stock")).containsExactlyInAnyOrder("BIN-1-0 0", "BIN-2-1 3");
            assertThat(written(sweep, "shopify.price"))
                    .containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 91.00", "BIN-2-1 91.50", "BIN-3-0 92.00");
            assertThat(written(sweep, "amazon.price")).containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 91.00");
            assertThat(written(sweep, "amazon.quantity")).containsExactly("BIN-1-0 0");
            assertThat(sweep.books().of("amazon.feed")).hasSize(1);
            assertThat(sweep.books().of("amazon.unchanged")).isEmpty();
            assertThat(sweep.books().of("amazon.fields-lost")).isEmpty();
        }
    }

    private static List<String> written(KilledNight sweep, String what) {
        return sweep.books().of(what).stream()
                .map(entry -> entry.target() + " " + entry.details().get("to"))
                .toList();
    }
}
