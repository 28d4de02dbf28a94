package nightshift.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.Money;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.shop.ItemLines;
import nightshift.shop.ItemsState;
import nightshift.shop.ShopItem;
import nightshift.shop.ShopItemStock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Puts what the shop says of its items into the catalog: all of it, or nothing. */
@Repository
public class ShopItems {
    /** Finds no row that this answer has filled already: then it is a second item with its SKU. */
    private static final String UPDATE =
            "update catalog_item set sku = ?, title = ?, brand = ?, category = ?, tags = ?, supplier = ?, product_id = ?,"
                    + " variant_id = ?, inventory_item_id = ?, location_id = null, locations = 0, shop_status = ?,"
                    + " shop_price = ?, compare_at = ?, shop_available = 0, counted = ?, sold_when_out = ?, currency = ?,"
                    + " more_variants = false, shop_troubles = '', shop_read_at = ?"
                    + " where sku_key = ? and (shop_read_at is null or shop_read_at <> ?)";

    private static final String INSERT =
            "insert into catalog_item (sku, title, brand, category, tags, supplier, product_id, variant_id,"
                    + " inventory_item_id, shop_status, shop_price, compare_at, shop_available, counted, sold_when_out,"
                    + " currency, shop_read_at, sku_key, troubles) values"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, '') on conflict do nothing";

    private final JdbcTemplate batches;
    private final CatalogReads reads;
    private final ChannelSnapshot snapshot;
    private final CatalogSettings settings;
    private final Map<String, String> supplierOfVendor = new HashMap<>();

    public ShopItems(
            JdbcTemplate batches,
            CatalogReads reads,
            ChannelSnapshot snapshot,
            CatalogSettings settings,
            StoreSettings store) {
        this.batches = batches;
        this.reads = reads;
        this.snapshot = snapshot;
        this.settings = settings;
        for (Supplier supplier : store.suppliers()) {
            supplier.productVendors().forEach(vendor -> supplierOfVendor.put(plain(vendor), supplier.name()));
        }
    }

    /**
     * One run after the other: a second one waits here, since a database waits two seconds only.
     *
     * @param asOf when the question was asked: what the shop says is not older
     * @return how many items it has now; 0 where another run has taken this answer
     */
    @Transactional
    public synchronized int take(Path file, ItemsState state, Instant asOf) {
        if (!reads.isNews(Channel.SHOPIFY, asOf)) {
            return 0;
        }
        Taking taking = new Taking(asOf);
        ItemLines.read(file, state, taking::item, taking::stock);
        taking.flush();
        snapshot.refuseIfShrunk(Channel.SHOPIFY, asOf);
        mark(asOf);
        snapshot.forgetTheGone(Channel.SHOPIFY, reads.readAt(Channel.SHOPIFY));
        taking.markProducts();
        snapshot.finish(Channel.SHOPIFY, asOf);
        reads.read(Channel.SHOPIFY, asOf, taking.items, taking.leftOut, Optional.of(state.currency()));
        return taking.items;
    }

    private void mark(Instant asOf) {
        Object at = SqlTimes.of(asOf);
        batches.update(
                "update catalog_item set shop_troubles = shop_troubles || ? where shop_read_at = ? and locations > 1",
                Troubles.SEVERAL_LOCATIONS,
                at);
        batches.update(
                "update catalog_item set shop_troubles = shop_troubles || ? where shop_read_at = ? and locations = 0 and counted",
                Troubles.NO_LOCATION,
                at);
        batches.update(
                "update catalog_item set shop_troubles = ? where product_id is not null and shop_read_at <> ?",
                Troubles.GONE_FROM_SHOP,
                at);
    }

    private static String plain(String vendor) {
        return vendor.strip().toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** One reading of the shop's answer. */
    private final class Taking {
        private final Object at;
        private final List<ShopItem> waiting = new ArrayList<>(Rows.AT_ONCE);
        private final List<ShopItemStock> stocks = new ArrayList<>(Rows.AT_ONCE);
        private final Set<String> moreVariants = new HashSet<>();
        private int items;
        private int leftOut;

        Taking(Instant asOf) {
            this.at = SqlTimes.of(asOf);
        }

        void item(ShopItem item) {
            if (item.sku().isEmpty()) {
                leftOut++;
                moreVariants.add(item.productId());
                return;
            }
            items++;
            waiting.add(item);
            if (waiting.size() >= Rows.AT_ONCE) {
                putItems();
            }
        }

        void stock(ShopItemStock stock) {
            String wanted = settings.location();
            if (wanted.isEmpty()
                    || stock.locationName().equalsIgnoreCase(wanted)
                    || stock.locationId().equals(wanted)
                    || stock.locationId().endsWith("/" + wanted)) {
                stocks.add(stock);
            }
            if (stocks.size() >= Rows.AT_ONCE) {
                flush();
            }
        }

        /** Variants first: their stock is put into their rows. */
        void flush() {
            putItems();
            stock("variant_id", false);
            stock("inventory_item_id", true);
            stocks.clear();
        }

        private void stock(String column, boolean inventoryItems) {
            List<@Nullable Object[]> rows = stocks.stream()
                    .filter(stock -> stock.parentId().contains("/InventoryItem/") == inventoryItems)
                    .map(stock -> Rows.of(stock.available(), stock.locationId(), stock.parentId(), at))
                    .toList();
            if (!rows.isEmpty()) {
                batches.batchUpdate(
                        "update catalog_item set shop_available = shop_available + ?, location_id = ?, locations = locations + 1"
                                + " where " + column + " = ? and shop_read_at = ?",
                        rows);
            }
        }

        private void putItems() {
            if (waiting.isEmpty()) {
                return;
            }
            List<ShopItem> all = List.copyOf(waiting);
            waiting.clear();
            List<ShopItem> missed = Rows.missed(
                    all,
                    batches.batchUpdate(
                            UPDATE, all.stream().map(item -> row(item, at)).toList()));
            if (missed.isEmpty()) {
                return;
            }
            List<ShopItem> twice = Rows.missed(
                    missed,
                    batches.batchUpdate(
                            INSERT, missed.stream().map(item -> row(item)).toList()));
            twice.forEach(item -> {
                moreVariants.add(item.productId());
                batches.update(
                        "update catalog_item set shop_troubles = ? where sku_key = ?",
                        Troubles.TWO_VARIANTS,
                        item.sku().orElseThrow().key());
            });
        }

        /** Products of which something is on sale that the catalog does not know. */
        void markProducts() {
            batches.batchUpdate(
                    "update catalog_item set more_variants = true where product_id = ? and shop_read_at = ?",
                    moreVariants.stream().map(product -> Rows.of(product, at)).toList());
        }

        private @Nullable Object[] row(ShopItem item, @Nullable Object... more) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(item.sku().orElseThrow().value());
            row.add(cut(item.title(), 500));
            row.add(cut(item.vendor(), 200));
            row.add(cut(item.productType(), 200));
            row.add(cut(String.join("\n", item.tags()), 4000));
            row.add(supplierOfVendor.get(plain(item.vendor())));
            row.add(item.productId());
            row.add(item.variantId());
            row.add(item.inventoryItemId());
            row.add(item.status());
            row.add(item.price().amount());
            row.add(item.compareAt().map(Money::amount).orElse(null));
            row.add(item.counted());
            row.add(item.soldWhenOut());
            row.add(item.price().currency().getCurrencyCode());
            row.add(at);
            row.add(item.sku().orElseThrow().key());
            row.addAll(Arrays.asList(more));
            return row.toArray();
        }
    }
}
