package nightshift.invoices;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A fee agreed with a vendor, for example a drop-ship fee.
 *
 * @param label words that the invoice prints for it, any case
 * @param most the most it may be per invoice, all its rows together
 * @param account where it is booked
 */
public record AllowedCharge(String label, BigDecimal most, String account) {
    boolean isFor(String printed, BigDecimal amount) {
        return printed.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT)) && amount.signum() >= 0;
    }
}
