package nightshift.housekeeping;

/** Why the database is left as it is, in a sentence. */
final class UpgradeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UpgradeRefused(String sentence) {
        super(sentence);
    }
}
