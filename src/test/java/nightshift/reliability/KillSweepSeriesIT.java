package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long series over runs of stock and prices: {@code ./mvnw -Preliability -Dquick verify -Dit.test=KillSweepSeriesIT}. Each process
 * dies at the first point at which none died before; {@code nightshift.kill.points} is how many of them at most.
 */
@Tag("series")
class KillSweepSeriesIT {
    private static final int MOST_IN_A_RUN = 25;

    @TempDir
    Path folder;

    @BeforeAll
    static void keepClasses() {
        ChildClasses.keepForMany();
    }

    @Test
    void aRunOfStockKilledAtEachStageIsExact() {
        try (KilledNight stock = KilledNight.ofInventory(folder, KilledSweepsIT.ITEMS)) {
            List.of(
                            "after judge-list-and-put-it-in-force 1", // one supplier's list is in force, the other's is
                            // not
                            "after commit-decision-and-effects 1", // one supplier is decided, the other is not
                            "before settle-stock-of-part 1", // the shop has the counts, nothing of it is recorded
                            "before note-feed-number 1", // Amazon has the feed, nobody knows its number
                            "before note-writes 2") // all is written, the catalog does not know
                    .forEach(stock::killAt);
            KilledSweeps.assertStockIsExact(stock, stock.finish());
        }
    }

    @Test
    void aRunOfStockKilledAtEveryPointIsExact() throws Exception {
        series("stock", here -> KilledNight.ofInventory(here, KilledSweepsIT.ITEMS), KilledSweeps::assertStockIsExact);
    }

    @Test
    void aRunOfPricesKilledAtEveryPointIsExact() throws Exception {
        series("prices", here -> KilledNight.ofPricing(here, KilledSweepsIT.ITEMS), KilledSweeps::assertPricesAreExact);
    }

    private void series(String name, Function<Path, KilledNight> begin, BiConsumer<KilledNight, Over> exact)
            throws IOException {
        Set<String> points = new LinkedHashSet<>();
        int most = Integer.getInteger("nightshift.kill.points", Integer.MAX_VALUE);
        int killed = 1;
        for (int n = 0; killed > 0 && points.size() < most; n++) { // the first one is left alone: it keeps its classes
            Path here = Files.createDirectories(folder.resolve(name + n));
            try (KilledNight night = begin.apply(here)) {
                killed = kills(
                        night,
                        here.resolve("done.txt"),
                        points,
                        n == 0 ? 0 : Math.min(MOST_IN_A_RUN, most - points.size()));
                exact.accept(night, night.finish());
                System.out.println(name + " " + n + ": killed at " + killed + " points, " + points.size() + " in all");
                killed = n == 0 ? 1 : killed;
            }
        }
        Files.write(
                Path.of("killed-points-of-" + name + ".txt"),
                points.stream().sorted().toList());
        assertThat(points).hasSizeGreaterThanOrEqualTo(Math.min(most, 50));
    }

    /**
     * Kills this run at points at which none was killed before.
     *
     * @return at how many; fewer than asked: there are no more in it
     */
    private static int kills(KilledNight night, Path done, Set<String> points, int most) throws IOException {
        int kills = 0;
        while (kills < most) {
            Files.write(done, points);
            if (night.killedOrOver(KillSwitch.ALL_BUT + "=" + done).over().isPresent()) {
                return kills;
            }
            kills++;
            List<String> killed = night.killedAt();
            points.add(killed.get(killed.size() - 1));
        }
        return kills;
    }
}
