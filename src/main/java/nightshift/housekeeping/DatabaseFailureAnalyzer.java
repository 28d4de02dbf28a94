package nightshift.housekeeping;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nightshift.operations.DatabaseTrouble;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says in one sentence why the database stopped the start and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DatabaseFailureAnalyzer implements FailureAnalyzer {
    private static final String USER = "spring.datasource.username and password are not those of this database";

    /** By H2's error code or PostgreSQL's state. */
    private static final Map<String, String> WHAT_TO_DO = Map.of(
            "90020",
                    "another process has it open and does not share it. Stop that process, or write AUTO_SERVER=TRUE into both urls",
            "90030", "the file is damaged. Restore the last backup",
            "28000", USER,
            "28P01", USER,
            "3D000", "there is no such database; create it, or correct spring.datasource.url",
            "08001", "it cannot be reached. Is the server running, and is spring.datasource.url right?",
            "55P03", "another process holds a lock for too long. Stop what else works on it");

    private final Environment environment;

    public DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return sentence(failure)
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private Optional<String> sentence(Throwable failure) {
        return find(failure, UpgradeRefused.class)
                .map(Throwable::getMessage)
                .or(() -> find(failure, BackupFailed.class)
                        .map(refused -> "The database was not upgraded, because it could not be backed up before. "
                                + refused.getMessage()))
                .or(() -> find(failure, SQLException.class)
                        .flatMap(DatabaseFailureAnalyzer::whatToDo)
                        .map(words -> database() + ": " + words))
                .or(() -> find(failure, FlywayException.class).map(DatabaseFailureAnalyzer::upgrade))
                .or(() ->
                        find(failure, SQLException.class).map(sql -> database() + ": " + DatabaseTrouble.of(failure)));
    }

    private static String upgrade(FlywayException failed) {
        return "The database could not be brought to this program's schema: " + DatabaseTrouble.of(failed)
                + ". Nothing else was done. Restore the backup from before, and start the version that wrote it.";
    }

    private static Optional<String> whatToDo(SQLException sql) {
        return Optional.ofNullable(WHAT_TO_DO.get(String.valueOf(sql.getErrorCode())))
                .or(() -> Optional.ofNullable(WHAT_TO_DO.get(String.valueOf(sql.getSQLState()))));
    }

    /** As a person knows it: the file, or the address without what may hold a password. */
    private String database() {
        String url = environment.getProperty("spring.datasource.url", "");
        return H2File.of(url)
                .map(file -> "The database file " + file.file().toAbsolutePath().normalize())
                .orElseGet(() -> "The database " + url.replaceFirst("[?;].*", ""));
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
