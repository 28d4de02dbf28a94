package nightshift.books;

/** What Nightshift asks of QuickBooks. */
public enum QuickBooksOperation {
    QUERY("GET", false),
    READ("GET", false),
    CHANGES("GET", false),
    BATCH("POST", false),
    CREATE_BILL("POST", true),
    UPLOAD("POST", true);

    private final String method;
    private final boolean writes;

    QuickBooksOperation(String method, boolean writes) {
        this.method = method;
        this.writes = writes;
    }

    public String method() {
        return method;
    }

    /** Whether a lost answer leaves a write in doubt. */
    public boolean writes() {
        return writes;
    }
}
