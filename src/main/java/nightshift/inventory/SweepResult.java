package nightshift.inventory;

import java.util.List;
import java.util.Map;

/** What a sweep decided, before breakers are asked and anything is committed. */
record SweepResult(
        long run,
        SweepCounts counts,
        Map<String, SupplierSweep> suppliers,
        StoppedItems stopped,
        List<StockAlert> alerts,
        List<PriceWish> wishes) {}
