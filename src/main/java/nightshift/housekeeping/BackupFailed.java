package nightshift.housekeeping;

import nightshift.operations.DatabaseTrouble;

/** Why there is no backup, in a sentence. */
public final class BackupFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupFailed(String sentence) {
        super(sentence);
    }

    BackupFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static String why(Throwable failure) {
        return DatabaseTrouble.of(failure);
    }
}
