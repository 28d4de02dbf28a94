package nightshift.inventory;

import java.util.List;
import java.util.Set;
import nightshift.operations.Decided;

/**
 * A sweep on its way into the record: what is committed, and what has to be noted before so that nothing of it is lost.
 *
 * @param decided one decision for each supplier with changes, one for each flag, and one that tells of the sweep itself
 * @param undecided items, by their own SKU, about which no rule was asked, so that what they ask of prices stays as it was
 * @param productsOfOthers products whose pause is over, since somebody else put them back, by Shopify's id
 * @param goAheads people's words that are used up by it, by the run whose sweep was held
 * @param held the suppliers whose changes a breaker held back
 * @param heldAll whether it held back everything
 */
public record PlannedSweep(
        long run,
        List<Decided> decided,
        List<PlannedPause> pauses,
        List<PlannedResume> resumes,
        List<StockAlert> alerts,
        List<PriceWish> wishes,
        Set<Place> undecided,
        Set<String> productsOfOthers,
        Set<Long> goAheads,
        List<String> held,
        boolean heldAll) {
    public PlannedSweep {
        decided = List.copyOf(decided);
        pauses = List.copyOf(pauses);
        resumes = List.copyOf(resumes);
        alerts = List.copyOf(alerts);
        wishes = List.copyOf(wishes);
        undecided = Set.copyOf(undecided);
        productsOfOthers = Set.copyOf(productsOfOthers);
        goAheads = Set.copyOf(goAheads);
        held = List.copyOf(held);
    }
}
