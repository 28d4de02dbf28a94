package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nightshift.sandbox.Books;
import nightshift.sandbox.World;
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

            Over over = sweep.finish();

            assertThat(sweep.killedAt()).hasSize(3);
            assertThat(over.letters()).isEmpty();
            assertWrittenBesideTheCatalog(sweep.sandbox().world());
            assertThat(sweep.books().of("amazon.feed")).hasSize(1);
        }
    }

    /** The changes decided by hand, and what the runs over a catalog should have written: that and no more. */
    static void assertWrittenBesideTheCatalog(World world) {
        Books books = world.books();
        assertThat(world.catalog().expected().differencesFrom(books))
                .filteredOn(difference -> !difference.contains(" BIN-"))
                .isEmpty();
        assertThat(written(books, "shopify.stock")).containsExactlyInAnyOrder("BIN-1-0 0", "BIN-2-1 3");
        assertThat(written(books, "shopify.price"))
                .containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 91.00", "BIN-2-1 91.50", "BIN-3-0 92.00");
        assertThat(written(books, "amazon.price")).containsExactlyInAnyOrder("BIN-1-0 90.00", "BIN-2-0 91.00");
        assertThat(written(books, "amazon.quantity")).containsExactly("BIN-1-0 0");
    }

    private static List<String> written(Books books, String what) {
        return books.of(what).stream()
                .map(entry -> entry.target() + " " + entry.details().get("to"))
                .filter(line -> line.startsWith("BIN-"))
                .toList();
    }
}
