package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * What of a supplier is in force.
 *
 * @param list the id of the list that was put in force last, whatever it is for; empty: none ever was
 * @param stockAsOf of when stocks without a time of their own are
 * @param costAsOf of when costs without a time of their own are
 */
record SupplierStanding(Optional<Long> list, Optional<Instant> stockAsOf, Optional<Instant> costAsOf) {
    static final SupplierStanding NOTHING = new SupplierStanding(Optional.empty(), Optional.empty(), Optional.empty());
}
