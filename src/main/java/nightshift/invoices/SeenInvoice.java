package nightshift.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An invoice that Nightshift dealt with before, whatever became of it.
 *
 * @param where how people find it, for example {@code the mail of 3 November}
 * @param booked whether a bill for it exists or is on its way
 */
public record SeenInvoice(
        String vendorId, String number, LocalDate date, BigDecimal total, String where, boolean booked) {}
