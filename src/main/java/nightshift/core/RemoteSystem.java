package nightshift.core;

/** A system outside that Nightshift calls. The label is what people read in summaries and dead letters. */
public enum RemoteSystem {
    OUTLOOK("Outlook"),
    SHOPIFY("Shopify"),
    AMAZON("Amazon"),
    QUICKBOOKS("QuickBooks"),
    KEEPA("Keepa"),
    MODEL("the AI model");

    private final String label;

    RemoteSystem(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
