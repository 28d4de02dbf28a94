package nightshift.catalog;

import java.util.function.Consumer;

/** Items of the list before that a new one does not name: they have no stock (or cost) any more. */
final class DroppedItems {
    private final SupplierItems items;
    private final JudgedList judged;
    private final ListMerge merge;
    private int stocks;
    private int costs;

    DroppedItems(SupplierItems items, JudgedList judged, ListMerge merge) {
        this.items = items;
        this.judged = judged;
        this.merge = merge;
    }

    /** @throws IllegalStateException where they are not as many as were counted when the list was judged */
    void find(String supplier, Consumer<ItemChange> consumer) {
        int droppedStocks = judged.tally().droppedStocks();
        int droppedCosts = judged.tally().droppedCosts();
        if (droppedStocks == 0 && droppedCosts == 0) {
            return;
        }
        items.each(supplier, (key, held) -> {
            if (!judged.named().has(key)) {
                drop(merge.withoutRow(key, held), consumer);
            }
        });
        if (stocks != droppedStocks || costs != droppedCosts) {
            throw new IllegalStateException(
                    "Of the items of %s %d stocks and %d costs are not in the list, but %d and %d were counted; nothing was changed"
                            .formatted(supplier, stocks, costs, droppedStocks, droppedCosts));
        }
    }

    private void drop(ItemChange change, Consumer<ItemChange> consumer) {
        boolean stock = change.movesStock();
        boolean cost = change.movesCost();
        stocks += stock ? 1 : 0;
        costs += cost ? 1 : 0;
        if (stock || cost) {
            consumer.accept(change);
        }
    }
}
