package nightshift.catalog;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which variants of the shop have another SKU than before. Without that one renamed while it was paused would be sold by nobody again. */
@Repository
public class RenamedItems {
    private static final String RENAMED = "select old.sku_key, renamed.sku_key from catalog_item old"
            + " join catalog_item renamed on renamed.variant_id = old.variant_id"
            + " where old.shop_troubles = ? and renamed.shop_troubles <> ? and renamed.shop_read_at > old.shop_read_at";

    private final JdbcTemplate batches;

    public RenamedItems(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** As the shop was last read; also those that were found before. */
    public List<RenamedItem> inShop() {
        return batches.query(
                RENAMED,
                (row, n) -> new RenamedItem(row.getString(1), row.getString(2)),
                Troubles.GONE_FROM_SHOP,
                Troubles.GONE_FROM_SHOP);
    }

    /** What Nightshift last wrote to them in the shop is known under the new SKU, unless it wrote something under that already. Repeatable. */
    @Transactional
    public void follow(List<RenamedItem> renamed) {
        batches.batchUpdate(
                "update channel_write set sku_key = ? where channel = ? and sku_key = ? and what not in"
                        + " (select w.what from channel_write w where w.channel = ? and w.sku_key = ?)",
                renamed.stream()
                        .map(item -> new Object[] {
                            item.to(), Channel.SHOPIFY.key(), item.from(), Channel.SHOPIFY.key(), item.to()
                        })
                        .toList());
    }
}
