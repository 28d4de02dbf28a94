package nightshift.catalog;

import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.ListFacts;
import nightshift.catalog.lists.ListRefusal;
import nightshift.catalog.lists.SeenItems;

/**
 * A list that was read from beginning to end, with nothing changed.
 *
 * @param standing what was in force when it was judged
 * @param found the rows that may change something
 * @param named the items it names
 * @param tally what it would change
 */
record JudgedList(
        ListFacts facts,
        List<ListRefusal> refusals,
        String fingerprint,
        String currency,
        SupplierStanding standing,
        FoundRows found,
        SeenItems named,
        ImpactTally tally) {
    /** Whether nothing speaks against it that a person could not overrule. */
    boolean acceptable() {
        return refusals.stream().allMatch(ListRefusal::acceptable);
    }

    List<String> reasons() {
        return refusals.stream().map(ListRefusal::reason).toList();
    }

    boolean isSameAs(SupplierFeed feed) {
        return feed.fingerprint().equals(fingerprint);
    }

    /** Whether it is this list in force once more, and tells no later time: that it was fetched later tells nothing. */
    boolean tellsNothingNewAfter(Optional<SupplierFeed> inForce, OfferedList offered) {
        return inForce.filter(
                        feed -> isSameAs(feed) && (!facts.asOf().isAfter(feed.asOf()) || isOnlyFetchedLater(offered)))
                .isPresent();
    }

    /** The settings may read the same rows otherwise by now. */
    private boolean isOnlyFetchedLater(OfferedList offered) {
        return !offered.dated()
                && facts.asOf().equals(offered.modified())
                && tally.impact().changesNothing();
    }
}
