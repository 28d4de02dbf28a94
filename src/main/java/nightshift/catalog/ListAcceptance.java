package nightshift.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.catalog.lists.ListFacts;
import nightshift.catalog.lists.ListReader;
import nightshift.catalog.lists.ListRow;
import nightshift.catalog.lists.ListVisitor;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list in force: its values take the place of those of the list before, all of them in one transaction or none. */
@Component
class ListAcceptance {
    private final SupplierFeeds feeds;
    private final SupplierItems items;
    private final StockHistory stocks;
    private final PriceHistory prices;
    private final CatalogSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    ListAcceptance(
            SupplierFeeds feeds,
            SupplierItems items,
            StockHistory stocks,
            PriceHistory prices,
            CatalogSettings settings,
            StoreSettings store,
            Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.stocks = stocks;
        this.prices = prices;
        this.settings = settings;
        this.zone = store.timeZone();
        this.clock = clock;
    }

    /** @return the id of the list */
    @Transactional
    public long accept(OfferedList offered, String fingerprint, ListFacts facts, String currency) {
        Instant now = clock.instant();
        long feed = feeds.add(offered, fingerprint, facts, List.of(), now);
        Taking taking = new Taking(offered, feed, facts, currency, now);
        try {
            new ListReader(
                            offered.list().settings(),
                            settings.limitsOf(offered.list().settings()),
                            zone)
                    .read(offered.file(), taking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        taking.finish();
        return feed;
    }

    /** The second reading of a list, of which the first said that it may be used. */
    private final class Taking implements ListVisitor {
        private final OfferedList offered;
        private final String supplier;
        private final long feed;
        private final ListFacts facts;
        private final String currency;
        private final Instant now;
        private final List<ListRow> waiting = new ArrayList<>(Rows.AT_ONCE);

        Taking(OfferedList offered, long feed, ListFacts facts, String currency, Instant now) {
            this.offered = offered;
            this.supplier = offered.list().supplier().name();
            this.feed = feed;
            this.facts = facts;
            this.currency = currency;
            this.now = now;
        }

        @Override
        public void header(List<String> columns) {}

        @Override
        public void row(ListRow row) {
            if (row.sku().isPresent()) {
                waiting.add(row);
            }
            if (waiting.size() >= Rows.AT_ONCE) {
                flush();
            }
        }

        void finish() {
            flush();
            if (offered.list().settings().purpose().stock()) {
                items.forgetOthers(SupplierItems.Kind.STOCK, supplier, feed, gone -> recordStock(nothing(gone)));
            }
            if (offered.list().settings().purpose().cost()) {
                items.forgetOthers(SupplierItems.Kind.COST, supplier, feed, gone -> recordCost(nothing(gone)));
            }
        }

        private void flush() {
            if (offered.list().settings().purpose().stock()) {
                putStock();
            }
            if (offered.list().settings().purpose().cost()) {
                putCost();
            }
            waiting.clear();
        }

        private void putStock() {
            List<SupplierItems.Stock> usable = waiting.stream()
                    .filter(row -> row.usable() && row.stock().isPresent())
                    .map(row -> new SupplierItems.Stock(key(row), row.pieces().orElseThrow(), asOf(row)))
                    .toList();
            items.putStock(supplier, feed, currency, usable);
            items.stay(
                    SupplierItems.Kind.STOCK,
                    supplier,
                    feed,
                    keys(row -> !row.usable() || row.stock().isEmpty()));
            Map<String, Optional<Integer>> values = new HashMap<>();
            usable.forEach(stock -> values.put(stock.key(), Optional.of(stock.pieces())));
            recordStock(values);
        }

        private void putCost() {
            List<SupplierItems.Cost> usable = waiting.stream()
                    .filter(row -> row.usable() && row.cost().isPresent())
                    .map(row -> new SupplierItems.Cost(
                            key(row), row.cost().orElseThrow(), row.freight(), row.minimumAdvertised(), asOf(row)))
                    .toList();
            items.putCost(supplier, feed, currency, usable);
            items.stay(
                    SupplierItems.Kind.COST,
                    supplier,
                    feed,
                    keys(row -> !row.usable() || row.cost().isEmpty()));
            Map<String, Optional<java.math.BigDecimal>> values = new HashMap<>();
            usable.forEach(cost -> values.put(cost.key(), Optional.of(cost.amount())));
            recordCost(values);
        }

        private void recordStock(Map<String, Optional<Integer>> values) {
            stocks.record(StockHistory.ofSupplier(supplier), now, values);
        }

        /** Only of what he ships: the cost of an item is what its own supplier asks. */
        private void recordCost(Map<String, Optional<java.math.BigDecimal>> values) {
            Set<String> shipped = items.shippedBy(supplier, List.copyOf(values.keySet()));
            values.keySet().retainAll(shipped);
            prices.record(PriceSeries.COST, now, values);
        }

        private List<String> keys(java.util.function.Predicate<ListRow> of) {
            return waiting.stream().filter(of).map(this::key).toList();
        }

        private String key(ListRow row) {
            return row.sku().orElseThrow().key();
        }

        private Instant asOf(ListRow row) {
            return row.asOf().orElse(facts.asOf());
        }

        private static <T> Map<String, Optional<T>> nothing(Set<String> keys) {
            return keys.stream().collect(Collectors.toMap(key -> key, key -> Optional.<T>empty()));
        }
    }
}
