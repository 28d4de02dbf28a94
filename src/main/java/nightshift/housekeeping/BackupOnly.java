package nightshift.housekeeping;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * {@code --nightshift.backup=FILE}: nothing but the database. No route, no heartbeat, and above all no upgrade of the schema:
 * the backup before an upgrade is taken with the new program too.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
@Import(DatabaseBackup.class)
public final class BackupOnly {
    private BackupOnly() {}

    /** @return the exit code: 0, or 1 when there is no backup */
    public static int perform(DatabaseBackup backup, Path target, PrintStream out) {
        try {
            BackupContents contents = backup.to(target);
            out.println("Backup written to " + target.toAbsolutePath() + ": " + contents
                    + ". It was unpacked, opened and read.");
            return 0;
        } catch (BackupFailed failed) {
            out.println(failed.getMessage());
            return 1;
        }
    }
}
