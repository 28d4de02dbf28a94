package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a whole reading of a channel has in common for all of them: it is not suddenly half as long, and its values are history. */
@Repository
class ChannelSnapshot {
    /** Below this a store may well halve. */
    private static final int FEW = 20;

    private static final String FORGET_IN_SHOP =
            "update catalog_item set product_id = null, variant_id = null, inventory_item_id = null, location_id = null, locations = 0,"
                    + " shop_status = null, shop_price = null, compare_at = null, shop_available = null, counted = null,"
                    + " sold_when_out = null, shop_read_at = null, shop_troubles = ''"
                    + " where shop_troubles = ? and shop_read_at < ? and seller_sku is not null and amazon_troubles <> ?";
    private static final String FORGET_ON_AMAZON =
            "update catalog_item set seller_sku = null, asin = null, amazon_price = null, amazon_quantity = null, amazon_status = null,"
                    + " fulfilled_by_amazon = null, amazon_read_at = null, amazon_troubles = ''"
                    + " where amazon_troubles = ? and amazon_read_at < ? and product_id is not null and shop_troubles <> ?";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final PriceHistory prices;
    private final StockHistory stocks;
    private final DoubtedReads doubted;

    ChannelSnapshot(JdbcTemplate batches, PriceHistory prices, StockHistory stocks, DoubtedReads doubted) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.prices = prices;
        this.stocks = stocks;
        this.doubted = doubted;
    }

    /** Half of the items gone at once is an answer that is not all there, unless it is so for hours. */
    void refuseIfShrunk(Channel channel, Instant asOf) {
        int before = count(channel, "%1$s_read_at is not null and %1$s_troubles not like 'It is not %%'");
        int now = count(channel, "%s_read_at = :at", asOf);
        if (before >= FEW && now * 2 < before && !doubted.isConfirmed(channel, now, asOf)) {
            throw new ShrunkAnswer(now, before, asOf);
        }
        doubted.forget(channel);
    }

    /**
     * An item that is gone from this channel for the second reading in a row, and not from the other, is sold there alone from now on:
     * else what is sold there would follow neither its supplier's stock nor its cost any more. One reading alone may be incomplete. An
     * item that comes back is there again with the next reading.
     *
     * @param before when the channel was read last; empty: never
     */
    void forgetTheGone(Channel channel, Optional<Instant> before) {
        before.ifPresent(last -> batches.update(
                channel == Channel.SHOPIFY ? FORGET_IN_SHOP : FORGET_ON_AMAZON,
                channel == Channel.SHOPIFY ? Troubles.GONE_FROM_SHOP : Troubles.GONE_FROM_AMAZON,
                SqlTimes.of(last),
                channel == Channel.SHOPIFY ? Troubles.GONE_FROM_AMAZON : Troubles.GONE_FROM_SHOP));
    }

    private int count(Channel channel, String condition) {
        return count(channel, condition, Instant.EPOCH);
    }

    private int count(Channel channel, String condition, Instant at) {
        return jdbc.sql("select count(*) from catalog_item where " + condition.formatted(prefix(channel)))
                .param("at", SqlTimes.of(at))
                .query(Integer.class)
                .single();
    }

    /** Puts the troubles of all channels together, and keeps what changed of prices and stock. */
    void finish(Channel channel, Instant asOf) {
        batches.update("update catalog_item set troubles = shop_troubles || amazon_troubles"
                + " where troubles <> shop_troubles || amazon_troubles");
        String prefix = prefix(channel);
        String quantity = channel == Channel.SHOPIFY ? "shop_available" : "amazon_quantity";
        String last = "";
        List<Values> page;
        do {
            page = page(
                    ("select sku_key, %1$s_price price, %2$s quantity from catalog_item where sku_key > :after"
                                    + " and %1$s_read_at = :at order by sku_key limit :most")
                            .formatted(prefix, quantity),
                    last,
                    asOf);
            keep(channel, asOf, page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).key();
        } while (page.size() == Rows.AT_ONCE);
    }

    private List<Values> page(String sql, String after, Instant asOf) {
        return jdbc.sql(sql)
                .param("after", after)
                .param("at", SqlTimes.of(asOf))
                .param("most", Rows.AT_ONCE)
                .query((row, n) -> new Values(
                        row.getString("sku_key"),
                        Optional.ofNullable(row.getBigDecimal("price")),
                        Optional.ofNullable(row.getObject("quantity", Integer.class))))
                .list();
    }

    private void keep(Channel channel, Instant asOf, List<Values> page) {
        Map<String, Optional<BigDecimal>> amounts = new HashMap<>();
        Map<String, Optional<Integer>> quantities = new HashMap<>();
        page.forEach(values -> {
            amounts.put(values.key(), values.price());
            quantities.put(values.key(), values.quantity());
        });
        prices.record(channel == Channel.SHOPIFY ? PriceSeries.SHOPIFY : PriceSeries.AMAZON, asOf, amounts);
        stocks.record(channel.key(), asOf, quantities);
    }

    private static String prefix(Channel channel) {
        return channel == Channel.SHOPIFY ? "shop" : "amazon";
    }

    private record Values(String key, Optional<BigDecimal> price, Optional<Integer> quantity) {}
}
