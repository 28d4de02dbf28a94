package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.util.Optional;

/** What the lists in force say about an item. */
public record KnownValues(Optional<Integer> stock, Optional<BigDecimal> cost) {
    public static final KnownValues NOTHING = new KnownValues(Optional.empty(), Optional.empty());
}
