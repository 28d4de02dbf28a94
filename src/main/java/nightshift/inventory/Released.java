package nightshift.inventory;

import java.util.Set;

/**
 * What people let go ahead although a breaker held it, as a sweep knew it when it began.
 *
 * @param words whose words they are, by the run whose sweep was held: the sweep uses up exactly these, and none given while it decides
 * @param places pauses, by the item's own SKU, that no breaker counts
 */
public record Released(Set<Long> words, Set<Place> places) {
    static final Released NOTHING = new Released(Set.of(), Set.of());

    public Released {
        words = Set.copyOf(words);
        places = Set.copyOf(places);
    }
}
