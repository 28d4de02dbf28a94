package nightshift.operations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the database does not do what it is asked for, in words for the person who looks after it. */
public final class DatabaseTrouble {
    private static final Map<String, String> IN_WORDS = Map.of(
            "No space left on device", "its disk is full",
            "There is not enough space on the disk", "its disk is full",
            "Disk quota exceeded", "the disk quota of this account is used up",
            "File too large", "its file may not grow any further",
            "Read-only file system", "its disk is read-only",
            "Database is already closed", "it closed itself after a failed write",
            "The database has been closed", "it closed itself after a failed write",
            "refused. Check that the hostname", "it cannot be reached");

    private DatabaseTrouble() {}

    /** For example {@code its disk is full (No space left on device)}. */
    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = inWords(cause.getMessage());
            if (words != null) {
                return words;
            }
        }
        return firstLine(deepest(failure));
    }

    private static @Nullable String inWords(@Nullable String message) {
        return IN_WORDS.entrySet().stream()
                .filter(known -> message != null && message.contains(known.getKey()))
                .map(known -> known.getValue() + " (" + known.getKey() + ")")
                .findFirst()
                .orElse(null);
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
