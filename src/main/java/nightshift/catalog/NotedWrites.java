package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.operations.RecordedWrite;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what became of changes of price and stock: what was written last, the items as they are now, their history. */
@Repository
public class NotedWrites {
    /** The kinds of changes that are noted. */
    public static final List<String> KINDS = Stream.of(Channel.values())
            .flatMap(channel -> ChannelWrites.kinds(channel).stream())
            .toList();

    /** A write that another process settled a moment ago may become visible late. To note one twice does no harm. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final String SOURCE = "written";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final ChannelWrites writes;
    private final PriceHistory prices;
    private final StockHistory stocks;
    private final Clock clock;

    public NotedWrites(
            JdbcTemplate batches, ChannelWrites writes, PriceHistory prices, StockHistory stocks, Clock clock) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.writes = writes;
        this.prices = prices;
        this.stocks = stocks;
        this.clock = clock;
    }

    /** Since when writes are to be looked at. */
    public Instant since() {
        return jdbc.sql("select read_at from catalog_read where source = :source")
                .param("source", SOURCE)
                .query((row, n) -> SqlTimes.read(row, "read_at").orElse(Instant.EPOCH))
                .optional()
                .orElse(Instant.EPOCH.plus(OVERLAP))
                .minus(OVERLAP);
    }

    /**
     * @param achieved writes that stand at their channel, in the order in which that became known
     * @return how many were noted
     */
    @Transactional
    public int note(List<RecordedWrite> achieved) {
        Instant now = clock.instant();
        note(achieved, Channel.SHOPIFY, ChannelWrites.What.PRICE, "shop_price", "shop_read_at");
        note(achieved, Channel.SHOPIFY, ChannelWrites.What.QUANTITY, "shop_available", "shop_read_at");
        note(achieved, Channel.SHOPIFY, ChannelWrites.What.STATUS, "shop_status", "shop_read_at");
        note(achieved, Channel.AMAZON, ChannelWrites.What.PRICE, "amazon_price", "amazon_read_at");
        note(achieved, Channel.AMAZON, ChannelWrites.What.QUANTITY, "amazon_quantity", "amazon_read_at");
        jdbc.sql("insert into catalog_read (source) values (:source) on conflict do nothing")
                .param("source", SOURCE)
                .update();
        jdbc.sql("update catalog_read set read_at = :at where source = :source")
                .param("at", SqlTimes.of(now))
                .param("source", SOURCE)
                .update();
        return achieved.size();
    }

    private void note(
            List<RecordedWrite> achieved, Channel channel, ChannelWrites.What what, String column, String readAt) {
        List<Written> written = achieved.stream()
                .flatMap(write -> ofKind(write, channel, what).stream())
                .toList();
        if (written.isEmpty()) {
            return;
        }
        writes.wrote(channel, what, written);
        history(channel, what, written);
        // what was read from the channel after the write is newer
        batches.batchUpdate(
                "update catalog_item set %s = ? where sku_key = ? and (%s is null or %s < ?)"
                        .formatted(column, readAt, readAt),
                written.stream()
                        .map(one -> Rows.of(value(what, one), one.sku().key(), SqlTimes.of(one.at())))
                        .toList());
    }

    private static Object value(ChannelWrites.What what, Written written) {
        return switch (what) {
            case PRICE -> new BigDecimal(written.value());
            case QUANTITY -> Integer.valueOf(written.value());
            case STATUS -> written.value();
        };
    }

    private void history(Channel channel, ChannelWrites.What what, List<Written> written) {
        Map<Instant, Map<String, Written>> byTime = new TreeMap<>();
        written.forEach(one -> byTime.computeIfAbsent(one.at(), at -> new HashMap<>())
                .put(one.sku().key(), one));
        byTime.forEach((at, values) -> {
            if (what == ChannelWrites.What.PRICE) {
                Map<String, Optional<BigDecimal>> amounts = new HashMap<>();
                values.forEach((key, one) -> amounts.put(key, Optional.of(new BigDecimal(one.value()))));
                prices.record(channel == Channel.SHOPIFY ? PriceSeries.SHOPIFY : PriceSeries.AMAZON, at, amounts);
            } else if (what == ChannelWrites.What.QUANTITY) {
                Map<String, Optional<Integer>> quantities = new HashMap<>();
                values.forEach((key, one) -> quantities.put(key, Optional.of(Integer.valueOf(one.value()))));
                stocks.record(channel.key(), at, quantities);
            }
        });
    }

    private List<Written> ofKind(RecordedWrite write, Channel channel, ChannelWrites.What what) {
        if (write.payload() instanceof ShopifyPriceChange change
                && channel == Channel.SHOPIFY
                && what == ChannelWrites.What.PRICE) {
            return List.of(written(write, change.sku(), change.to().amount().toPlainString()));
        }
        if (write.payload() instanceof ShopifyStockChange change
                && channel == Channel.SHOPIFY
                && what == ChannelWrites.What.QUANTITY) {
            return List.of(written(write, change.sku(), String.valueOf(change.to())));
        }
        if (write.payload() instanceof AmazonPriceChange change
                && channel == Channel.AMAZON
                && what == ChannelWrites.What.PRICE) {
            return List.of(written(write, change.sku(), change.to().amount().toPlainString()));
        }
        if (write.payload() instanceof AmazonQuantityChange change
                && channel == Channel.AMAZON
                && what == ChannelWrites.What.QUANTITY) {
            return List.of(written(write, change.sku(), String.valueOf(change.to())));
        }
        if (write.payload() instanceof ProductStatusChange change
                && channel == Channel.SHOPIFY
                && what == ChannelWrites.What.STATUS) {
            return ofProduct(change.productId()).stream()
                    .map(sku -> written(write, sku, change.to()))
                    .toList();
        }
        return List.of();
    }

    private static Written written(RecordedWrite write, Sku sku, String value) {
        return new Written(
                sku, value, Optional.of(write.effectId()), write.finishedAt().orElseThrow());
    }

    private List<Sku> ofProduct(String productId) {
        return new ArrayList<>(jdbc.sql("select sku from catalog_item where product_id = :product")
                .param("product", productId)
                .query((row, n) -> new Sku(row.getString(1)))
                .list());
    }
}
