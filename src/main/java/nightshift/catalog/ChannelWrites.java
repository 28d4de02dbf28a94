package nightshift.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.marketplace.ListingsSettings;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What Nightshift last wrote to each channel: a value there that is another one was set by another tool or person. */
@Repository
public class ChannelWrites {
    private final JdbcTemplate batches;
    private final ListingsSettings amazon;

    public ChannelWrites(JdbcTemplate batches, ListingsSettings amazon) {
        this.batches = batches;
        this.amazon = amazon;
    }

    /** The kinds of writes that change the channel's items. */
    static List<String> kinds(Channel channel) {
        return channel == Channel.SHOPIFY
                ? List.of(ShopifyPriceChange.KIND, ShopifyStockChange.KIND, ProductStatusChange.KIND)
                : List.of(AmazonPriceChange.KIND, AmazonQuantityChange.KIND);
    }

    /** The last value written, by {@link nightshift.core.Sku#key()}; items never written to are not in it. */
    public Map<String, LastWritten<String>> last(Channel channel, What what) {
        Duration shownAfter = channel == Channel.AMAZON ? amazon.shownAfter() : Duration.ZERO;
        Map<String, LastWritten<String>> last = new HashMap<>();
        batches.query(
                "select sku_key, amount, written_at from channel_write where channel = ? and what = ?",
                row -> {
                    Instant at = SqlTimes.read(row, "written_at").orElseThrow();
                    last.put(row.getString("sku_key"), LastWritten.of(row.getString("amount"), at, shownAfter));
                },
                channel.key(),
                what.key());
        return last;
    }

    /** Keeps these as the last; of two for one item the later in the list counts. What is known of a later time stays. */
    @Transactional
    public void wrote(Channel channel, What what, List<Written> writes) {
        Collection<Written> newest = writes.stream()
                .collect(Collectors.toMap(write -> write.sku().key(), write -> write, (one, later) -> later))
                .values();
        if (newest.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "delete from channel_write where channel = ? and sku_key = ? and what = ? and written_at <= ?",
                newest.stream()
                        .map(write -> Rows.of(channel.key(), write.sku().key(), what.key(), SqlTimes.of(write.at())))
                        .toList());
        batches.batchUpdate(
                "insert into channel_write (channel, sku_key, what, amount, effect_id, written_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                newest.stream()
                        .map(write -> Rows.of(
                                channel.key(),
                                write.sku().key(),
                                what.key(),
                                write.value(),
                                write.effectId().orElse(null),
                                SqlTimes.of(write.at())))
                        .toList());
    }

    /** Which of a channel's values was written. */
    public enum What {
        PRICE,
        QUANTITY,
        STATUS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
