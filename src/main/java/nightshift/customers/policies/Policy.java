package nightshift.customers.policies;

import java.util.List;
import java.util.OptionalInt;

/**
 * One policy text of the store in one language.
 *
 * @param name of the file without its endings: {@code returns}
 * @param language ISO 639-1
 * @param days of the file's head ({@code days: 30}): how long the customer has, counted from delivery; empty: none is named
 */
public record Policy(String name, String language, OptionalInt days, List<Passage> passages) {
    public Policy {
        passages = List.copyOf(passages);
    }
}
