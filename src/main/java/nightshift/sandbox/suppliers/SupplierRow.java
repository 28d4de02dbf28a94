package nightshift.sandbox.suppliers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a supplier says of an item.
 *
 * @param stock pieces he can ship
 * @param cost what the store pays; empty where he leaves it blank
 * @param freight what shipping a piece costs the store
 * @param minimumAdvertised MAP, where he sets one
 */
public record SupplierRow(
        String sku,
        String description,
        int stock,
        Optional<BigDecimal> cost,
        BigDecimal freight,
        Optional<BigDecimal> minimumAdvertised) {
    public SupplierRow withStock(int pieces) {
        return new SupplierRow(sku, description, pieces, cost, freight, minimumAdvertised);
    }

    public SupplierRow withCost(BigDecimal amount) {
        return new SupplierRow(sku, description, stock, Optional.of(amount), freight, minimumAdvertised);
    }
}
