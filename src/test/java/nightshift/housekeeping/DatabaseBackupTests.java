package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import nightshift.MovableClock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseBackupTests {
    @TempDir
    private Path folder;

    private final DataSourceProperties database = new DataSourceProperties();
    private DatabaseBackup backup;

    @BeforeEach
    void database() {
        database.setUrl("jdbc:h2:file:" + folder.resolve("data/nightshift") + ";AUTO_SERVER=TRUE;MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        database.setUsername("nightshift");
        database.setPassword("secret");
        backup = new DatabaseBackup(new JdbcTemplate(DatabaseBackup.open(database.getUrl(), database)), database);
    }

    @Test
    void copiesWhatIsCommittedWhileAnotherWrites() throws Exception {
        migrate();
        try (Connection writer = DriverManager.getConnection(database.getUrl(), "nightshift", "secret")) {
            writer.createStatement().execute(EFFECT.formatted("committed"));
            writer.setAutoCommit(false);
            writer.createStatement().execute(EFFECT.formatted("under way"));

            assertThat(backup.to(folder.resolve("out/night.zip")).effects()).isEqualTo(1);

            writer.commit();
            assertThat(backup.contents().effects()).isEqualTo(2);
        }
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left).as("nothing but the backup is left").containsExactly(folder.resolve("out/night.zip"));
        }
    }

    private static final String EFFECT =
            "insert into effect (effect_key, kind, payload, target, position, state, workflow,"
                    + " planned_at) values ('%s', 'k', '{}', 't', 1, 'done', 'FULFILLMENT', now())";

    @Test
    void neverOverwrites() throws IOException {
        migrate();
        Path there = Files.writeString(folder.resolve("night.zip"), "yesterday's");
        assertThatThrownBy(() -> backup.to(there)).hasMessageContaining("is there already and is not overwritten");
        assertThat(there).hasContent("yesterday's");
    }

    @Test
    void saysThatThereIsNoDatabaseInsteadOfMakingAnEmptyOne() {
        assertThatThrownBy(() -> backup.to(folder.resolve("night.zip")))
                .hasMessageContaining("There is no database file");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void doesNotCountACopyThatIsNoDatabaseOfOurs() throws Exception {
        DriverManager.getConnection(database.getUrl(), "nightshift", "secret").close();
        Path target = folder.resolve("night.zip");
        assertThatThrownBy(() -> backup.to(target)).hasMessageStartingWith("No backup was written");
        assertThat(target).doesNotExist();
    }

    @Test
    void namesTheCommandForPostgresqlWithoutThePassword() {
        database.setUrl("jdbc:postgresql://db.example:5432/nightshift?password=secret");
        assertThatThrownBy(() -> backup.to(Path.of("night.dump")))
                .hasMessageContaining("pg_dump --format=custom --file=night.dump --username=nightshift"
                        + " --dbname=postgresql://db.example:5432/nightshift ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsTheLastFewAndTouchesNoOtherFile() throws IOException {
        migrate();
        MovableClock clock = new MovableClock();
        Path backups = folder.resolve("backups");
        ScheduledBackup scheduled = new ScheduledBackup(backup, new BackupSettings("", backups.toString(), 2), clock);
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("before-the-move.zip"), "mine");
        for (int day = 0; day < 3; day++) {
            scheduled.backUp();
            clock.forward(java.time.Duration.ofDays(1));
        }
        try (Stream<Path> left = Files.list(backups)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .hasSize(3)
                    .contains("before-the-move.zip");
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database.getUrl(), "nightshift", "secret")
                .load()
                .migrate();
    }
}
