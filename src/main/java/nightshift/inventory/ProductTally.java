package nightshift.inventory;

import nightshift.catalog.ShopListing;

/** How the variants of a product come out of a sweep: a product without anything to sell leaves the shop. */
final class ProductTally {
    private static final int LONGEST_LABEL = 150;

    private final String productId;
    private final String status;
    private final String label;
    private final String supplier;
    private String rule = "";
    private int variants;
    private int out;
    private int pausedNow;
    private int raisedNow;

    ProductTally(ShopListing shop, String title, String supplier) {
        this.productId = shop.productId();
        this.status = shop.status();
        this.label = title.substring(0, Math.min(LONGEST_LABEL, title.length()));
        this.supplier = supplier;
    }

    void add(ItemVerdict variant) {
        variants++;
        if (variant.out()) {
            out++;
        }
        if (variant.is(StockOutcome.Kind.PAUSE)) {
            pausedNow++;
            rule = variant.outcome().rule().orElse(rule);
        }
        if (variant.raised()) {
            raisedNow++;
        }
    }

    /** Its last variant that could be sold is paused now. */
    boolean leavesTheShop() {
        return status.equals("ACTIVE") && pausedNow > 0 && out == variants;
    }

    boolean comesBack() {
        return status.equals("DRAFT") && raisedNow > 0;
    }

    String productId() {
        return productId;
    }

    String status() {
        return status;
    }

    String label() {
        return label;
    }

    String supplier() {
        return supplier;
    }

    String rule() {
        return rule;
    }
}
