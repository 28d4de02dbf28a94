package nightshift.housekeeping;

import org.springframework.stereotype.Component;

/** Makes room in the database file for what is written next, in steps so short that nobody who works meanwhile notices more than a pause. */
@Component
public class Compaction {
    /** A file that grew for months is done in some days, and no day takes more than a minute or two. */
    private static final int STEPS_AT_MOST = 60;

    private final DatabaseFile file;

    Compaction(DatabaseFile file) {
        this.file = file;
    }

    /** Whether most of the file is waste. */
    public boolean isDue() {
        return file.use().filter(FileUse::isWasteful).isPresent();
    }

    /**
     * One step.
     *
     * @param number counted from 0
     * @return whether another one is worth its pause
     */
    public boolean step(int number) {
        return file.compactSome() && number < STEPS_AT_MOST;
    }

    /** What to say of it. */
    public String sentence() {
        return file.use()
                .map(use -> "Only " + use.live() + " % of the database file (" + (use.bytes() >> 20)
                        + " MB) are in use: written anew, so that the room of the rest is used again")
                .orElse("The database file is open in another process now");
    }
}
