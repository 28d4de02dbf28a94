package nightshift.housekeeping;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the database to this program's schema at the start. A database of a newer program is refused: this one does not know
 * what it means; so is one on which an older program is at work. Before an older one is changed, it is backed up beside itself.
 */
@Component
class Upgrade implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataSourceProperties database;
    private final OthersAtWork others;
    private final Clock clock;

    Upgrade(DataSourceProperties database, OthersAtWork others, Clock clock) {
        this.database = database;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService schema = flyway.info();
        MigrationInfo current = schema.current();
        if (current != null) {
            refuseNewer(schema);
            refuseHalfDone(schema);
            if (schema.pending().length > 0) {
                others.refuse(flyway.getConfiguration().getDataSource());
                backUp(flyway, current);
            }
        }
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfoService schema) {
        for (MigrationInfo applied : schema.applied()) {
            if (applied.getVersion() != null && applied.getState().name().startsWith("FUTURE")) {
                throw new UpgradeRefused("The database was written by a newer Nightshift: its schema is "
                        + schema.current().getVersion() + ", and this program does not know " + applied.getVersion()
                        + " ("
                        + applied.getDescription()
                        + "). Start the newer program, or restore the backup from before its upgrade.");
            }
        }
    }

    private static void refuseHalfDone(MigrationInfoService schema) {
        for (MigrationInfo applied : schema.applied()) {
            if (applied.getState().isFailed()) {
                throw new UpgradeRefused("An earlier upgrade of the database to schema " + applied.getVersion() + " ("
                        + applied.getDescription()
                        + ") failed half-way. Restore the backup that was taken before it, then start again.");
            }
        }
    }

    /** H2 cannot take a half-made change of the schema back, so there has to be a way back. PostgreSQL can. */
    private void backUp(Flyway flyway, MigrationInfo current) {
        H2File.of(database.determineUrl()).ifPresent(file -> {
            Path target = file.path()
                    .resolveSibling(file.path().getFileName() + "-before-upgrade-from-" + current.getVersion() + "-"
                            + STAMP.format(clock.instant()) + ".zip");
            BackupContents contents = new DatabaseBackup(
                            new JdbcTemplate(flyway.getConfiguration().getDataSource()), database)
                    .to(target);
            LOG.info(
                    "The database is upgraded from schema {}; as it was, it is kept in {} ({})",
                    current.getVersion(),
                    target,
                    contents);
        });
    }
}
