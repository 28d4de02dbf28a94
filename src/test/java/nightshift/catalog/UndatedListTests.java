package nightshift.catalog;

import static nightshift.catalog.PrintedLists.list;
import static nightshift.catalog.PrintedLists.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose server gives no date: they are of when their content was first seen, so that a dead export grows old. */
@ExtendWith(MigratedDatabase.class)
class UndatedListTests {
    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private final ListRig rig = new ListRig(MigratedDatabase.fresh(), clock, 10);
    private List<String> freight = List.of("Freight");

    @Test
    void growsOldWhileItStaysTheSame() throws IOException {
        String text = list(rows(100, row -> row));
        Instant first = clock.instant();
        assertThat(take(text)).isPresent();
        for (int day = 0; day < 3; day++) {
            clock.forward(Duration.ofDays(1));
            assertThat(take(text)).isEmpty();
        }
        assertThat(asOf()).isEqualTo(first);

        assertThat(take(list(rows(100, row -> row.replace("S7,7,", "S7,8,"))))).isPresent();
        assertThat(asOf()).isEqualTo(clock.instant());
    }

    @Test
    void isAsOldAsItSaysItself() throws IOException {
        take("SKU,Stock,Cost,Freight,As of\nS1,1,10.00,2,2026-11-22\n");
        Instant first = asOf();
        clock.forward(Duration.ofDays(1));
        assertThat(take("SKU,Stock,Cost,Freight,As of\nS1,1,10.00,2,2026-11-22\n"))
                .isEmpty();
        assertThat(asOf()).isEqualTo(first);
    }

    @Test
    void isTakenOnceMoreWhereTheSettingsReadItOtherwise() throws IOException {
        String text = list(rows(100, row -> row));
        take(text);
        clock.forward(Duration.ofDays(1));
        freight = List.of();

        assertThat(take(text)).isPresent();
    }

    private Instant asOf() {
        return rig.feeds.newest().get(0).asOf();
    }

    private Optional<ListOutcome> take(String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "list", ".csv"), text);
        return rig.take(new OfferedList(
                ListRig.list("Acme", freight, List.of(), List.of()), file, "list.csv", clock.instant(), false));
    }
}
