package nightshift.catalog;

import nightshift.catalog.lists.ListPurpose;

/** Counts what a list would change while it is judged. */
final class ImpactTally {
    private final ListPurpose purpose;
    private final SupplierItems.Count before;
    private int namedWithStock;
    private int namedWithCost;
    private int soldOut;
    private int stockMoved;
    private int costMoved;
    private int freightMoved;
    private int minimumMoved;

    /** @param before the supplier's items with values now */
    ImpactTally(ListPurpose purpose, SupplierItems.Count before) {
        this.purpose = purpose;
        this.before = before;
    }

    /** Its item is in the list. */
    void named(HeldItem held) {
        namedWithStock += held.stock().isPresent() ? 1 : 0;
        namedWithCost += held.cost().isPresent() ? 1 : 0;
    }

    void changes(ItemChange change) {
        stockMoved += change.movesStock() ? 1 : 0;
        costMoved += change.movesCost() ? 1 : 0;
        freightMoved += change.movesFreight() ? 1 : 0;
        minimumMoved += change.movesMinimum() ? 1 : 0;
        boolean wasThere = change.before()
                .flatMap(HeldItem::stock)
                .filter(pieces -> pieces > 0)
                .isPresent();
        soldOut +=
                wasThere && change.after().stock().filter(pieces -> pieces == 0).isPresent() ? 1 : 0;
    }

    int droppedStocks() {
        return purpose.stock() ? before.stock() - namedWithStock : 0;
    }

    int droppedCosts() {
        return purpose.cost() ? before.cost() - namedWithCost : 0;
    }

    ListImpact impact() {
        int items = Math.max(purpose.stock() ? before.stock() : 0, purpose.cost() ? before.cost() : 0);
        return new ListImpact(
                items,
                Math.max(droppedStocks(), droppedCosts()),
                soldOut,
                stockMoved,
                costMoved,
                freightMoved,
                minimumMoved);
    }
}
