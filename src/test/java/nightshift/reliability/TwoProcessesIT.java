package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nightshift.RealPostgreSql;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, in the same night. */
class TwoProcessesIT {
    /** Both also take mail in all the time; they look at feeds, recover and watch anyway. */
    private static final List<String> BUSY = List.of("--nightshift.intake.schedule=0/1 * * * * ?");

    @TempDir
    Path folder;

    /** In every build. */
    @Test
    void twoThatStartAtOnceRunASmallNightOnce() {
        try (KilledNight night = new KilledNight(folder).ofFewOrders()) {
            runTheSameNight(night);
        }
    }

    @Test
    @Tag("series")
    void twoThatStartAtOnceOnAnEmptyH2DatabaseRunTheNightOnce() {
        try (KilledNight night = new KilledNight(folder)) {
            runTheSameNight(night);
        }
    }

    @Test
    @Tag("series")
    void twoThatStartAtOnceOnAnEmptyPostgreSqlRunTheNightOnce() {
        try (KilledNight night = new KilledNight(folder, RealPostgreSql.freshDatabase())) {
            runTheSameNight(night);
        }
    }

    /** Both find the same work, the same writes in doubt and the same run. */
    @Test
    @Tag("series")
    void twoHeirsOfAKilledProcessShareWhatItLeft() {
        try (KilledNight night = new KilledNight(folder, RealPostgreSql.freshDatabase())) {
            night.killAt("before claim-effect 20");
            List<Child> heirs =
                    Stream.of(1, 2).map(n -> night.startToTheEnd(false, BUSY)).toList();
            heirs.forEach(heir -> night.assertExact(night.end(heir).over().orElseThrow()));
        }
    }

    /** The first is stopped with the feed about to go out; the second takes over; then the first goes on. */
    @Test
    @Tag("series")
    void aProcessThatWasStoppedForTooLongSendsNoSecondFeed() {
        goesOnAfterTheOtherTookOver("after note-attempt 1");
    }

    @Test
    @Tag("series")
    void aProcessThatWasStoppedForTooLongSendsNoSecondSummary() {
        goesOnAfterTheOtherTookOver("before create-draft-to-send 1");
    }

    private void goesOnAfterTheOtherTookOver(String point) {
        try (KilledNight night = new KilledNight(folder, RealPostgreSql.freshDatabase())) {
            Child stopped = night.start(true, List.of(), KillSwitch.STOP_AT + "=" + point);
            Awaitility.await().atMost(KilledNight.PATIENCE).until(() -> !night.killedAt()
                    .isEmpty());
            Over over = night.finish();
            night.assertExact(over);

            stopped.goOn();

            assertThat(stopped.saysWithin("was silent for more than", KilledNight.PATIENCE))
                    .isTrue();
            Awaitility.await().during(Duration.ofSeconds(6)).untilAsserted(night::assertExactBooks);
        }
    }

    private void runTheSameNight(KilledNight night) {
        Path signal = folder.resolve("begin");
        List<Child> both = Stream.of(1, 2)
                .map(n -> night.startToTheEnd(true, BUSY, NightWatch.NOT_BEFORE + "=" + signal))
                .toList();
        both.forEach(child -> assertThat(child.saysWithin("Started NightshiftToKill", KilledNight.PATIENCE))
                .isTrue());
        create(signal);
        both.forEach(child -> night.assertExact(night.end(child).over().orElseThrow()));
        assertThat(both).filteredOn(child -> child.said("is under way since")).hasSize(1);
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
