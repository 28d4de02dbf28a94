package nightshift.marketplace;

/** What kind of feed goes to Amazon: the same way there and back, another document in it. */
public enum FeedType {
    /** Confirmations of shipments, as XML. */
    ORDERS("POST_ORDER_FULFILLMENT_DATA", "text/xml; charset=UTF-8"),
    /** Prices and quantities of offers, as JSON. */
    LISTINGS("JSON_LISTINGS_FEED", "application/json; charset=UTF-8");

    private final String amazonName;
    private final String contentType;

    FeedType(String amazonName, String contentType) {
        this.amazonName = amazonName;
        this.contentType = contentType;
    }

    public String amazonName() {
        return amazonName;
    }

    /** Byte for byte what the upload URL is signed with. */
    public String contentType() {
        return contentType;
    }
}
