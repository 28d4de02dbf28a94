package nightshift.housekeeping;

import nightshift.core.BadValue;

/**
 * How much of what was written to the database file still counts.
 *
 * @param bytes size of the file
 * @param live percent, 0 to 100, of the pages in it that are in use; newer ones took the place of the rest
 */
record FileUse(long bytes, int live) {
    /** A small file is not worth a pause. */
    private static final long SMALL = 32L << 20;

    /** What {@link DatabaseFile#compactSome} aims at. */
    static final int ENOUGH = 50;

    FileUse {
        if (bytes < 0 || live < 0 || live > 100) {
            throw new BadValue("A file of " + bytes + " bytes, " + live + " % of it in use: no such file can be");
        }
    }

    /** More than half of it is waste, and it is large enough to care. */
    boolean isWasteful() {
        return bytes > SMALL && live < ENOUGH;
    }
}
