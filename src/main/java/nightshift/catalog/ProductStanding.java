package nightshift.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be odd about an item, so that a person wants to see all those it holds for. The lower case name stands in addresses of pages. */
public enum ProductStanding {
    /** What Nightshift last wrote to a channel keeps it from being sold there. */
    PAUSED(
            "paused by us",
            "exists (select 1 from channel_write w where w.sku_key = c.sku_key"
                    + " and (w.what = 'quantity' and w.amount = '0' or w.what = 'status' and w.amount = 'DRAFT'))"),
    /** The next order for it is cancelled. */
    OUT_BUT_LIVE(
            "out at the supplier but live",
            "s.stock <= 0 and (c.amazon_status = 'Active' and c.amazon_quantity > 0 and c.fulfilled_by_amazon is not true"
                    + " or c.shop_status = 'ACTIVE' and (c.counted is false or c.sold_when_out is true or c.shop_available > 0))"),
    /** No supplier's list in force names its stock, or none is known. */
    STOCK_UNKNOWN("stock unknown", "s.stock is null"),
    /** Without it there is no floor, and its price stays. */
    NO_COST("no cost", "s.cost is null"),
    /** Nothing may be written for it. */
    TROUBLE("trouble", "c.troubles <> ''");

    private final String words;
    private final String sql;

    ProductStanding(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    /** For people. */
    public String words() {
        return words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True or false about {@code catalog_item c} joined with what its own supplier says, {@code supplier_item s}; never unknown. */
    String sql() {
        return "coalesce(" + sql + ", false)";
    }

    /** @return empty for a name there is none of, as in an old bookmark */
    public static Optional<ProductStanding> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
