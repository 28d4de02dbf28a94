package nightshift.inventory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sweep decided, before breakers are asked and anything is committed.
 *
 * @param productsOfOthers products taken off the shop by Nightshift of which somebody else decided since, by Shopify's id
 * @param goAheads whose words it knew, by the run that was held
 * @param unknown sentences about rules that could not apply, because what they ask for is not known
 */
record SweepResult(
        long run,
        SweepCounts counts,
        Map<String, SupplierSweep> suppliers,
        StoppedItems stopped,
        List<StockAlert> alerts,
        List<PriceWish> wishes,
        Set<Place> undecided,
        Set<String> productsOfOthers,
        Set<Long> goAheads,
        List<String> unknown) {}
