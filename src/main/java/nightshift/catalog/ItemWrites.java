package nightshift.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Changes of a supplier's items on their way into the tables, many at a time. */
final class ItemWrites {
    private static final int AT_ONCE = 1000;

    private final SupplierItems items;
    private final StockHistory stocks;
    private final PriceHistory prices;
    private final String supplier;
    private final Instant now;
    private final List<ItemChange> waiting = new ArrayList<>();

    ItemWrites(SupplierItems items, StockHistory stocks, PriceHistory prices, String supplier, Instant now) {
        this.items = items;
        this.stocks = stocks;
        this.prices = prices;
        this.supplier = supplier;
        this.now = now;
    }

    void add(ItemChange change) {
        waiting.add(change);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        items.write(supplier, waiting);
        stocks.moved(StockHistory.ofSupplier(supplier), now, values(ItemChange::movesStock, change -> change.after()
                .stock()));
        prices.costsMoved(supplier, now, values(ItemChange::movesCost, change -> change.after()
                .cost()));
        waiting.clear();
    }

    /** In the order of the list. */
    private <T> Map<String, Optional<T>> values(Predicate<ItemChange> which, Function<ItemChange, Optional<T>> what) {
        Map<String, Optional<T>> values = new LinkedHashMap<>();
        waiting.stream().filter(which).forEach(change -> values.put(change.key(), what.apply(change)));
        return values;
    }
}
