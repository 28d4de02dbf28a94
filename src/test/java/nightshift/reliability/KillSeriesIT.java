package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long series: {@code ./mvnw -Preliability -Dquick verify -Dit.test=KillSeriesIT}. It leaves its points in
 * {@code target/killed-points.txt}; committed as {@link CoveredPoints}, they tell {@link KillCoverageIT} which steps were tried.
 * {@code -Dnightshift.kill.points=60}: at so many of them, and at all that are new.
 */
@Tag("series")
class KillSeriesIT {
    @TempDir
    Path folder;

    @Test
    void aNightKilledAtEveryPointIsExact() throws Exception {
        KillSeries series = new KillSeries(folder, Integer.getInteger("nightshift.kill.points", 1000));

        List<KillSeries.Result> nights = series.run();
        Files.write(Path.of("killed-points.txt"), new TreeSet<>(series.points()));

        assertThat(nights).allMatch(KillSeries.Result::exact);
        assertThat(series.points()).hasSizeGreaterThan(50).containsAll(CoveredPoints.read());
    }

    @Test
    void nightsKilledAtRandomTimesAreExact() throws Exception {
        Random random = new Random(Long.getLong("nightshift.kill.seed", 20261126L));
        for (int n = 1; n <= Integer.getInteger("nightshift.kill.nights", 3); n++) {
            try (KilledNight night = new KilledNight(Files.createDirectories(folder.resolve("random" + n)))) {
                int kills = 0;
                for (int i = 0; i < 8; i++) {
                    Child child = night.start();
                    assertThat(child.saysWithin("Recovery is scheduled", KilledNight.PATIENCE))
                            .isTrue();
                    if (!child.endsWithin(Duration.ofMillis(random.nextInt(6000)))) {
                        child.kill();
                        kills++;
                    }
                }
                KillSeries.Result result = KillSeries.Result.of(night, kills, night.finish());
                System.out.println("random night " + n + ": " + result);
                assertThat(result.exact()).as(result.toString()).isTrue();
            }
        }
    }
}
