package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * What one row of a supplier's list says.
 *
 * @param line its number in the file, counted from 1
 * @param sku the store's SKU; empty where the row names none
 * @param stock as printed, also where it is no count
 * @param minimumAdvertised 0: he sets none any more
 * @param currencies those that the row names, in its column or beside an amount
 * @param damaged whether its text has characters in it that no reader could make out
 * @param troubles why it is not used; empty where all is well
 */
public record ListRow(
        long line,
        String partNumber,
        Optional<Sku> sku,
        Optional<BigDecimal> stock,
        Optional<BigDecimal> cost,
        Optional<BigDecimal> freight,
        Optional<BigDecimal> minimumAdvertised,
        List<String> currencies,
        Optional<Instant> asOf,
        boolean damaged,
        List<RowTrouble> troubles) {
    /** By which its item is looked up; empty where the row names none. */
    public Optional<String> key() {
        return sku.map(Sku::key);
    }

    public boolean usable() {
        return sku.isPresent() && troubles.isEmpty();
    }

    /** Pieces; only of a usable row. */
    public Optional<Integer> pieces() {
        return stock.map(BigDecimal::intValueExact);
    }

    /** Whether he sets a price below which it must not be advertised. */
    boolean hasMinimum() {
        return minimumAdvertised.filter(least -> least.signum() > 0).isPresent();
    }

    boolean has(RowTrouble.Kind kind) {
        return troubles.stream().anyMatch(trouble -> trouble.kind() == kind);
    }
}
