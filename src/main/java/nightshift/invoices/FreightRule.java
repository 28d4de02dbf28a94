package nightshift.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a vendor may charge for freight without a line on the purchase order. The larger of both counts; without a rule: none.
 *
 * @param cap an amount per invoice
 * @param percentOfGoods of the goods billed
 */
public record FreightRule(BigDecimal cap, BigDecimal percentOfGoods) {
    public static final FreightRule NONE = new FreightRule(BigDecimal.ZERO, BigDecimal.ZERO);

    public BigDecimal allowance(BigDecimal goods) {
        return goods.multiply(percentOfGoods)
                .divide(new BigDecimal(100), 2, RoundingMode.HALF_UP)
                .max(cap);
    }
}
