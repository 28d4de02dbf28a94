package nightshift.documents.invoices;

import java.math.BigDecimal;
import nightshift.documents.Found;

/**
 * An amount with its label around the lines.
 *
 * @param label as printed
 * @param row the number of its line on the sheet
 */
record SumEntry(SumField field, String label, Found<BigDecimal> amount, int row) {
    BigDecimal value() {
        return amount.value();
    }

    boolean isCharge() {
        return field == SumField.FREIGHT
                || field == SumField.SURCHARGE
                || field == SumField.DISCOUNT
                || field == SumField.DEPOSIT;
    }
}
