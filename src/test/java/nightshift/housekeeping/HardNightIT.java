package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.ZipFile;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxWorld;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nights that are stopped, starved of disk space, upgraded and restored in the middle: real processes, exact books. */
@Tag("series")
class HardNightIT {
    @TempDir
    private Path folder;

    private final SandboxWorld sandbox = SandboxWorld.start(0, Clock.systemUTC());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void isStoppedInTheMiddleUpgradedFromTheFirstReleaseAndRestoredFromABackup() throws Exception {
        NightProcess.Plan plan = NightProcess.in(folder, sandbox);
        stopInTheMiddle(plan);
        Path backup = folder.resolve("in-the-middle.zip");
        assertThat(backUp(plan, backup).effects()).isPositive();

        NightProcess.Plan old = plan.on("first-release");
        FirstRelease.copy(plan.url(), old.url());
        try (NightProcess upgraded = old.start()) {
            upgraded.awaitOutput("46 shipped");
            assertThat(upgraded.output())
                    .as("upgrades, and goes on with the run under its id")
                    .contains("is upgraded from schema 7", "/runs/1\n");
        }
        assertBooksAreExact();

        NightProcess.Plan restored = plan.on("restored");
        unzip(backup, restored.databaseFile());
        try (NightProcess again = restored.with("--nightshift.run=fulfillment").start()) {
            assertThat(again.exitCode()).as(again.output()).isZero();
        }
        assertBooksAreExact();
    }

    private void stopInTheMiddle(NightProcess.Plan plan) {
        slowShop();
        try (NightProcess first = plan.start()) {
            awaitFirstWrites(first);
            first.terminate();
            long asked = System.nanoTime();
            assertThat(first.exitCode()).as(first.output()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(32));
            assertThat(first.output()).contains("this process is about to end");
        }
        assertThat(fulfilled()).as("nothing new was begun").isBetween(4, 30);
        assertThat(NightBooks.of(plan).inDoubt()).isZero();
        sandbox.faults().clear();
    }

    @Test
    void writesNothingThatItCannotRecordWhenTheDiskIsFullAndCompletesTheNightLater() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/prlimit")), "prlimit of util-linux fills the disk");
        NightProcess.Plan plan = NightProcess.in(folder, sandbox).with("--nightshift.run=fulfillment");
        slowShop();
        try (NightProcess starved = plan.start()) {
            awaitFirstWrites(starved);
            starved.fillItsDisk();
            assertThat(starved.exitCode()).as(starved.output()).isEqualTo(1);
            assertThat(starved.output())
                    .contains("The database takes no entries: its file may not grow any further (File too large)");
        }
        sandbox.faults().clear();
        int written = fulfilled();
        assertThat(written).as("in the middle of the night").isBetween(4, 30);
        assertThat(NightBooks.of(plan).count("effect where kind = 'shopify-create-fulfillment' and attempt > 0"))
                .as("each write that left was claimed before")
                .isGreaterThanOrEqualTo(written);

        try (NightProcess later = plan.start()) {
            assertThat(later.exitCode()).as(later.output()).isZero();
        }
        assertBooksAreExact();
    }

    private void slowShop() {
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("fulfillmentCreate"), 100, new Fault.Slow(700));
    }

    private void awaitFirstWrites(NightProcess process) {
        Awaitility.await().atMost(Duration.ofSeconds(150)).until(() -> fulfilled() > 3 || !process.isAlive());
    }

    private int fulfilled() {
        return sandbox.world().books().of("shopify.fulfillment").size();
    }

    private void assertBooksAreExact() {
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
        assertThat(sandbox.world().books().of("amazon.resubmission")).isEmpty();
        assertThat(fulfilled()).isEqualTo(46);
    }

    private static BackupContents backUp(NightProcess.Plan plan, Path target) {
        DataSourceProperties database = new DataSourceProperties();
        database.setUrl(plan.url());
        database.setUsername("nightshift");
        database.setPassword("");
        return new DatabaseBackup(new JdbcTemplate(DatabaseBackup.open(plan.url(), database)), database).to(target);
    }

    private static void unzip(Path backup, Path to) throws Exception {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            var entry = zip.stream().findFirst().orElseThrow();
            Files.copy(zip.getInputStream(entry), to);
        }
    }
}
