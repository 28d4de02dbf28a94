package nightshift.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An invoice that Nightshift dealt with before, whatever became of it.
 *
 * @param where how people find it, for example {@code the mail of 3 November}
 * @param content SHA-256 of its file
 */
public record SeenInvoice(
        String vendorId, String number, LocalDate date, BigDecimal total, String where, Optional<String> content) {}
