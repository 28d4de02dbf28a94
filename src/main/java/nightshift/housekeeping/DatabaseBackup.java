package nightshift.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

/**
 * A consistent copy of the H2 database while others work on it. It counts only after it was opened and read: a backup that
 * cannot be restored is worse than none, because somebody relies on it.
 */
@Repository
public class DatabaseBackup {
    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final DataSourceProperties database;

    DatabaseBackup(JdbcTemplate statements, DataSourceProperties database) {
        this.jdbc = JdbcClient.create(statements);
        this.statements = statements;
        this.database = database;
    }

    /**
     * Writes the backup.
     *
     * @param target a zip file that is not there yet
     * @return what is in it
     * @throws BackupFailed in a sentence: another database, a file that is there, no room, a copy that cannot be read
     */
    public BackupContents to(Path target) {
        H2File file = H2File.of(database.determineUrl())
                .orElseThrow(() -> new BackupFailed(PostgresDump.sentence(database, target)));
        if (!Files.exists(file.file())) {
            throw new BackupFailed(
                    "There is no database file " + file.file().toAbsolutePath().normalize()
                            + "; start in Nightshift's folder, or set spring.datasource.url");
        }
        Path whole = target.toAbsolutePath().normalize();
        refuse(whole);
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.getParent());
            // the process that has the database open writes it: that may be another one with another working directory
            statements.execute("backup to '" + part.toString().replace("'", "''") + "'");
            BackupContents contents = RestoredCopy.of(part, file, database).contents();
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } catch (IOException | DataAccessException failed) {
            throw new BackupFailed("No backup was written to " + whole + ": " + BackupFailed.why(failed), failed);
        } finally {
            part.toFile().delete();
        }
    }

    private static void refuse(Path target) {
        if (Files.exists(target)) {
            throw new BackupFailed(target + " is there already and is not overwritten; name another file");
        }
        if (!target.toString().endsWith(".zip")) {
            throw new BackupFailed(
                    target + ": a backup is a zip file; write for example " + target.resolveSibling("nightshift.zip"));
        }
    }

    /** How much stands in the database now. */
    BackupContents contents() {
        return BackupContents.of(jdbc);
    }

    static DriverManagerDataSource open(String url, DataSourceProperties as) {
        return new DriverManagerDataSource(url, as.determineUsername(), as.determinePassword());
    }
}
