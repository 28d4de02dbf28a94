package nightshift.documents.invoices;

import java.math.BigDecimal;
import nightshift.documents.Found;

/**
 * An amount on an invoice that is for no goods.
 *
 * @param label as printed, for example {@code Fuel surcharge}
 * @param amount as it counts in the total: a discount is negative
 */
public record Charge(Kind kind, String label, Found<BigDecimal> amount) {
    /** What is charged. */
    public enum Kind {
        /** Freight, shipping, postage, carriage. */
        FREIGHT,
        /** Any fee or surcharge: handling, fuel, small order, drop ship, residential, packing. */
        SURCHARGE,
        /** A discount on the whole invoice. */
        DISCOUNT,
        /** A deposit or a prepayment that is asked for or taken off. */
        DEPOSIT
    }

    public BigDecimal value() {
        return amount.value();
    }
}
