package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.lists.KnownValues;

/**
 * What a supplier's lists in force say of one item.
 *
 * @param stockAsOf where it is of another time than his list as a whole
 * @param costAsOf the same of cost, freight and minimum advertised price
 */
record HeldItem(
        Optional<Integer> stock,
        Optional<Instant> stockAsOf,
        Optional<BigDecimal> cost,
        Optional<BigDecimal> freight,
        Optional<BigDecimal> minimumAdvertised,
        Optional<Instant> costAsOf,
        String currency) {
    boolean nothing() {
        return stock.isEmpty() && cost.isEmpty();
    }

    KnownValues values() {
        return new KnownValues(stock, cost);
    }

    HeldItem withStock(Optional<Integer> pieces, Optional<Instant> asOf) {
        return new HeldItem(pieces, asOf, cost, freight, minimumAdvertised, costAsOf, currency);
    }

    HeldItem withCostOf(Optional<Instant> asOf) {
        return new HeldItem(stock, stockAsOf, cost, freight, minimumAdvertised, asOf, currency);
    }

    HeldItem withoutCost() {
        return new HeldItem(
                stock, stockAsOf, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), currency);
    }
}
