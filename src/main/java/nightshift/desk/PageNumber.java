package nightshift.desk;

/** Which page of a long list is shown, from an address that anybody may have typed. */
public final class PageNumber {
    /** No list is so long; beyond it, what lies before a page could not be counted. */
    private static final int LAST = 1_000_000;

    private PageNumber() {}

    /** @return from 1 */
    public static int of(int asked) {
        return Math.min(LAST, Math.max(1, asked));
    }
}
