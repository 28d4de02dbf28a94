package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nightshift.MovableClock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class UpgradeTests {
    @TempDir
    private Path folder;

    private final DataSourceProperties database = new DataSourceProperties();
    private JdbcClient jdbc;

    @BeforeEach
    void firstRelease() {
        database.setUrl("jdbc:h2:file:" + folder.resolve("nightshift")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        database.setUsername("nightshift");
        database.setPassword("");
        FirstRelease.migrate(database.getUrl());
        jdbc = JdbcClient.create(DatabaseBackup.open(database.getUrl(), database));
        jdbc.sql("insert into effect (effect_key, kind, payload, target, position, state, workflow, planned_at) values"
                        + " ('shopify.fulfillment/1', 'shopify-create-fulfillment', '{}', 'order #1', 1, 'performing',"
                        + " 'FULFILLMENT', now())")
                .update();
    }

    @Test
    void keepsWhatIsInTheDatabaseAndABackupOfIt() throws IOException {
        upgrade("classpath:db/migration");

        assertThat(jdbc.sql("select state from effect where effect_key = 'shopify.fulfillment/1'")
                        .query(String.class)
                        .single())
                .isEqualTo("performing");
        assertThat(backups()).singleElement().asString().contains("nightshift-before-upgrade-from-7-");
    }

    @Test
    void isRefusedWhileAnOlderProgramIsAtWork() throws IOException {
        jdbc.sql("insert into instance (id, host, started_at, heartbeat_at) values ('old', 'office', now(), now())")
                .update();
        ScheduledExecutorService old = Executors.newSingleThreadScheduledExecutor();
        old.scheduleAtFixedRate(
                () -> jdbc.sql("update instance set heartbeat_at = now()").update(), 0, 100, TimeUnit.MILLISECONDS);
        try {
            assertThat(refusal("classpath:db/migration")).contains("older Nightshift is at work", "office", "Stop it");
            assertThat(backups()).isEmpty();
        } finally {
            old.shutdownNow();
        }
    }

    @Test
    void waitsForOneThatDiedAMomentAgo() throws IOException {
        jdbc.sql("insert into instance (id, host, started_at, heartbeat_at) values ('old', 'office', now(), now())")
                .update();

        upgrade("classpath:db/migration");

        assertThat(backups()).hasSize(1);
    }

    @Test
    void givesFilesOfOneNameNamesOfTheirOwnUnlessTheirMailWasDecided() {
        mailWithTwoInvoices(1);
        mailWithTwoInvoices(2);
        jdbc.sql(
                        "insert into work (id, workflow, subject, state, offered_at) values (1, 'INVOICES', 'mail/1', 'closed',"
                                + " now()), (2, 'INVOICES', 'mail/2', 'waiting', now())")
                .update();
        jdbc.sql(
                        "insert into decision (work_id, item_key, label, workflow, outcome, reasons, facts, instance, decided_at)"
                                + " values (1, 'Invoice.pdf', '', 'INVOICES', 'NOTHING', '[]', '{}', 'me', now())")
                .update();

        upgrade("classpath:db/migration");

        assertThat(jdbc.sql("select name from attachment order by mail_id, position")
                        .query(String.class)
                        .list())
                .containsExactly("Invoice.pdf", "Invoice.pdf", "Invoice.pdf", "Invoice (2).pdf");
    }

    private void mailWithTwoInvoices(long id) {
        jdbc.sql("insert into mail (id, mailbox, folder, graph_id, reply_to, subject, received_at, headers, body_html,"
                        + " backfill, state, stored_at) values (:id, 'orders', 'inbox', :id, '[]', '', now(), '{}', '',"
                        + " false, 'classified', now())")
                .param("id", id)
                .update();
        for (int position = 0; position < 2; position++) {
            jdbc.sql("insert into attachment (mail_id, position, name, content_type, size, inline) values (:mail,"
                            + " :position, 'Invoice.pdf', 'application/pdf', 1, false)")
                    .param("mail", id)
                    .param("position", position)
                    .update();
        }
    }

    @Test
    void takesNoBackupWhenThereIsNothingToUpgrade() throws IOException {
        upgrade("classpath:db/migration");
        upgrade("classpath:db/migration");
        assertThat(backups()).hasSize(1);
    }

    @Test
    void refusesADatabaseOfANewerNightshift() {
        upgrade("classpath:db/migration");
        upgrade("classpath:db/migration", newer("create table of_the_future (id bigint)"));

        assertThat(refusal("classpath:db/migration"))
                .startsWith("The database was written by a newer Nightshift: its schema is 999,")
                .contains("Start the newer program, or restore the backup");
    }

    @Test
    void saysWhatToDoAfterAnUpgradeThatFailed() throws IOException {
        String broken = newer("create table half (id bigint); create table broken (id nonsense)");
        assertThat(refusal("classpath:db/migration", broken))
                .startsWith("The database could not be brought to this program's schema")
                .contains("Restore the backup");
        assertThat(refusal("classpath:db/migration", broken))
                .contains("An earlier upgrade of the database to schema 999")
                .contains("Restore the backup");
        assertThat(backups()).isNotEmpty();
    }

    private void upgrade(String... locations) {
        OthersAtWork others = new OthersAtWork(Duration.ofSeconds(1), Clock.systemUTC());
        new Upgrade(database, others, new MovableClock())
                .migrate(flyway(locations).load());
    }

    private String refusal(String... locations) {
        Throwable[] thrown = new Throwable[1];
        assertThatThrownBy(() -> upgrade(locations)).satisfies(failure -> thrown[0] = failure);
        FailureAnalysis analysis = new DatabaseFailureAnalyzer(
                        new MockEnvironment().withProperty("spring.datasource.url", database.getUrl()))
                .analyze(new IllegalStateException("the start failed", thrown[0]));
        return analysis.getDescription();
    }

    private FluentConfiguration flyway(String... locations) {
        return Flyway.configure()
                .dataSource(DatabaseBackup.open(database.getUrl(), database))
                .locations(locations);
    }

    private String newer(String sql) {
        try {
            Path newer = Files.createDirectories(folder.resolve("newer"));
            Files.writeString(newer.resolve("V999__future.sql"), sql);
            return "filesystem:" + newer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }
}
