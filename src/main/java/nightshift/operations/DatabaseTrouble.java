package nightshift.operations;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Why the database does not do what it is asked for, in words for the person who looks after it. */
public final class DatabaseTrouble {
    /** The cause first, what follows from it last. */
    private static final List<Known> KNOWN = List.of(
            new Known("No space left on device", "its disk is full"),
            new Known("There is not enough space on the disk", "its disk is full"),
            new Known("Disk quota exceeded", "the disk quota of this account is used up"),
            new Known("File too large", "its file may not grow any further"),
            new Known("Read-only file system", "its disk is read-only"),
            new Known("Check that the hostname and port are correct", "it cannot be reached"),
            new Known("Database is already closed", "it closed itself after a failed write"),
            new Known("The database has been closed", "it closed itself after a failed write"));

    /** Of the H2 engine: its connection is broken, its database closed, its file not to be written. */
    private static final Set<Integer> H2_IS_AWAY = Set.of(90028, 90031, 90067, 90098, 90121);

    private record Known(String text, String words) {}

    private DatabaseTrouble() {}

    /** For example {@code its disk is full (No space left on device)}. */
    public static String of(Throwable failure) {
        return KNOWN.stream()
                .filter(known -> says(failure, known.text()))
                .map(known -> known.words() + " (" + known.text() + ")")
                .findFirst()
                .orElseGet(() -> firstLine(deepest(failure)));
    }

    /** Whether the database as such was away (its connection broke, it was shut down), not what it was asked for at fault. */
    static boolean isOutage(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(DatabaseTrouble::isAway);
    }

    /** By the classes of JDBC, the SQL states of connections (08) and of a PostgreSQL that is told to stop (57P), and Hikari's own words. */
    private static boolean isAway(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLTransientConnectionException
                || sql instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || H2_IS_AWAY.contains(sql.getErrorCode())
                || "Connection is closed".equals(sql.getMessage());
    }

    private static boolean says(Throwable failure, String text) {
        return causes(failure)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(text));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Throwable deepest(Throwable failure) {
        return causes(failure).reduce(failure, (above, below) -> below);
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("").replace("; SQL statement:", "");
    }
}
