package nightshift.marketplace;

import java.time.Duration;

/**
 * The operations of the Selling Partner API that Nightshift uses, each with its usage plan: a bucket of {@code burst} calls
 * that gets one more every {@code interval} (amazon-sp-api 5).
 */
public enum SpApiOperation {
    SEARCH_ORDERS("GET", Duration.ofSeconds(180), 20, false, "Inventory and Order Tracking"),
    GET_ORDER("GET", Duration.ofSeconds(2), 30, false, "Inventory and Order Tracking"),
    CONFIRM_SHIPMENT("POST", Duration.ofMillis(500), 10, true, "Inventory and Order Tracking"),
    /** A document nobody refers to has no effect, so a repeat does no harm. */
    CREATE_FEED_DOCUMENT("POST", Duration.ofSeconds(2), 15, false, "Inventory and Order Tracking"),
    CREATE_FEED("POST", Duration.ofSeconds(120), 15, true, "Inventory and Order Tracking"),
    GET_FEED("GET", Duration.ofMillis(500), 15, false, "Inventory and Order Tracking"),
    GET_FEEDS("GET", Duration.ofSeconds(45), 10, false, "Inventory and Order Tracking"),
    GET_FEED_DOCUMENT("GET", Duration.ofSeconds(45), 10, false, "Inventory and Order Tracking"),
    SEARCH_LISTINGS_ITEMS("GET", Duration.ofMillis(200), 5, false, "Product Listing"),
    GET_LISTINGS_ITEM("GET", Duration.ofMillis(200), 10, false, "Product Listing"),
    /** Asked with VALIDATION_PREVIEW only, which changes nothing. */
    PATCH_LISTINGS_ITEM("PATCH", Duration.ofMillis(200), 5, false, "Product Listing"),
    /** A report changes nothing, so one more does no harm. */
    CREATE_REPORT("POST", Duration.ofSeconds(60), 15, false, "Product Listing"),
    GET_REPORT("GET", Duration.ofMillis(500), 15, false, "Product Listing"),
    GET_REPORT_DOCUMENT("GET", Duration.ofSeconds(60), 15, false, "Product Listing");

    private final String method;
    private final Duration interval;
    private final int burst;
    private final boolean writes;
    private final String role;

    SpApiOperation(String method, Duration interval, int burst, boolean writes, String role) {
        this.method = method;
        this.interval = interval;
        this.burst = burst;
        this.writes = writes;
        this.role = role;
    }

    public String method() {
        return method;
    }

    public Duration interval() {
        return interval;
    }

    public int burst() {
        return burst;
    }

    /** Whether a lost answer leaves a write in doubt. */
    public boolean writes() {
        return writes;
    }

    /** The role the app needs for it, as Seller Central names it. */
    public String role() {
        return role;
    }
}
