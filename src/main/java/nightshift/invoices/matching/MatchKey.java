package nightshift.invoices.matching;

/** By what an invoice's line was found on the purchase order, the surest first. */
public enum MatchKey {
    /** The vendor prints the store's own SKU. */
    OWN_SKU("the SKU", true),
    /** A person said once which SKU the vendor's part is. */
    CROSS_REFERENCE("the part mapping", true),
    /** The purchase order's line names the vendor's part. */
    PART_ON_ORDER("the part number on the order", true),
    /** The vendor prints the number of the order's line, and the descriptions agree. */
    ORDER_LINE("the order's line number", true),
    /** Only the words are alike: a proposal for a person, never booked by itself. */
    DESCRIPTION("the description", false);

    private final String words;
    private final boolean sure;

    MatchKey(String words, boolean sure) {
        this.words = words;
        this.sure = sure;
    }

    public String inWords() {
        return words;
    }

    /** Whether a line matched by it may be booked without a person. */
    public boolean isSure() {
        return sure;
    }

    /** The surest is 0: they are declared in this order. */
    @SuppressWarnings("EnumOrdinal")
    int rank() {
        return ordinal();
    }
}
