package nightshift.inventory;

import java.time.Instant;
import nightshift.catalog.ShopListing;

/** How the variants of a product come out of a sweep: a product without anything to sell leaves the shop. */
final class ProductTally {
    private static final int LONGEST_LABEL = 150;

    private final String productId;
    private String status;
    private Instant readAt;
    private final String label;
    private final String supplier;
    private String rule = "";
    private int variants;
    private int out;
    private int pausedNow;
    private int raisedNow;
    private int sellable;
    private boolean moreVariants;

    ProductTally(ShopListing shop, String title, String supplier) {
        this.productId = shop.productId();
        this.status = shop.status();
        this.readAt = shop.readAt();
        this.label = title.substring(0, Math.min(LONGEST_LABEL, title.length()));
        this.supplier = supplier;
    }

    /** Its status is that of its newest reading: a variant that is gone keeps the one from before. */
    void add(ShopListing shop, ItemVerdict variant) {
        variants++;
        moreVariants |= shop.moreVariants();
        if (shop.readAt().isAfter(readAt)) {
            status = shop.status();
            readAt = shop.readAt();
        }
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
        if (variant.sellable()) {
            sellable++;
        }
    }

    /** Its last variant that could be sold is paused now, and it has none that is not known. */
    boolean leavesTheShop() {
        return status.equals("ACTIVE") && pausedNow > 0 && out == variants && !moreVariants;
    }

    /**
     * Something of it can be sold again: also where its counts came back in an earlier run and only the product did not. What the shop
     * or a person refused once is not asked for again before another count comes back.
     */
    boolean comesBack(StandingPause drafted) {
        return status.equals("DRAFT") && (raisedNow > 0 || (sellable > 0 && !drafted.returnRefused()));
    }

    /** Whether the shop said later than then that it is no draft any more. */
    boolean isNoDraftAfter(Instant drafted) {
        return !status.equals("DRAFT") && readAt.isAfter(drafted);
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
