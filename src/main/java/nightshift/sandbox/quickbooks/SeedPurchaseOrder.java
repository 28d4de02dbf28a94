package nightshift.sandbox.quickbooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A purchase order as it stands in the simulated books.
 *
 * @param number the store's own, such as {@code PO-7501}
 * @param vendor its display name
 */
public record SeedPurchaseOrder(String number, String vendor, LocalDate date, List<Line> lines) {
    public SeedPurchaseOrder {
        lines = List.copyOf(lines);
    }

    public BigDecimal total() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One line, by our SKU. */
    public record Line(String sku, String description, BigDecimal quantity, BigDecimal unitPrice) {
        public BigDecimal amount() {
            return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
        }
    }
}
