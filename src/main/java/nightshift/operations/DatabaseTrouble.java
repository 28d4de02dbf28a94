package nightshift.operations;

import java.util.List;

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

    private static boolean says(Throwable failure, String text) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(text)) {
                return true;
            }
        }
        return false;
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
                : message.strip().lines().findFirst().orElse("").replace("; SQL statement:", "");
    }
}
