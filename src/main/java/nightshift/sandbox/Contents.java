package nightshift.sandbox;

/**
 * What lies in a simulated world beside its systems.
 *
 * @param night whether the night of fifty confirmations does
 * @param invoices whether the week of forty invoices does, in the same mailbox
 * @param support whether the day of sixty mails to support does
 * @param catalog how many items of industrial storage are in the shop, on Amazon, in suppliers' lists and at Keepa; 0: none
 */
public record Contents(boolean night, boolean invoices, boolean support, int catalog) {
    /** The night and nothing else. */
    public static final Contents NIGHT = new Contents(true, false, false, 0);

    public Contents {
        if (catalog < 0 || catalog > 1_000_000) {
            throw new IllegalArgumentException("A catalog has 0 to 1,000,000 items, not " + catalog);
        }
    }

    public Contents withInvoices(boolean there) {
        return new Contents(night, there, support, catalog);
    }

    public Contents withSupport(boolean there) {
        return new Contents(night, invoices, there, catalog);
    }

    /** @param items how many */
    public Contents withCatalog(int items) {
        return new Contents(night, invoices, support, items);
    }

    public Contents withoutNight() {
        return new Contents(false, invoices, support, catalog);
    }
}
