package nightshift.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nightshift.catalog.lists.ListRow;
import nightshift.catalog.lists.ListVisitor;

/** Hands each row of a list on with what is in force for its item, which is looked up for many rows at a time. */
class HeldRows implements ListVisitor {
    private static final int AT_ONCE = 1000;

    private final SupplierItems items;
    private final String supplier;
    private final BiConsumer<ListRow, Optional<HeldItem>> consumer;
    private final List<ListRow> waiting = new ArrayList<>(AT_ONCE);

    HeldRows(SupplierItems items, String supplier, BiConsumer<ListRow, Optional<HeldItem>> consumer) {
        this.items = items;
        this.supplier = supplier;
        this.consumer = consumer;
    }

    @Override
    public void header(List<String> columns) {}

    @Override
    public void row(ListRow row) {
        waiting.add(row);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    /** At the end of the list. */
    void flush() {
        Map<String, HeldItem> held = items.held(
                supplier,
                waiting.stream().flatMap(row -> row.key().stream()).distinct().toList());
        waiting.forEach(row -> consumer.accept(row, row.key().map(held::get)));
        waiting.clear();
    }
}
