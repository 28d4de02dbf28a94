package nightshift.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice that came before, and what became of it.
 *
 * @param orders the books' ids of the purchase orders it is for
 * @param where how people find it, for example {@code the mail of 3 November}
 * @param content SHA-256 of its file
 */
public record SeenInvoice(
        String vendorId,
        String number,
        LocalDate date,
        BigDecimal total,
        List<String> orders,
        String where,
        Optional<String> content,
        Standing standing) {
    public SeenInvoice {
        orders = List.copyOf(orders);
    }

    public boolean isFile(String sha256) {
        return content.filter(sha256::equals).isPresent();
    }

    /** Whether a bill came of it, or may still. */
    public enum Standing {
        /** Its bill was entered or is under way, or it waits for a person. */
        KEPT,
        /** A person did it by hand, or said that it is to be ignored. */
        HANDLED,
        /** Nightshift was in shadow: it wrote nothing, and only the books tell whether people entered it. */
        SHADOW,
        /** Closed otherwise, and Nightshift entered no bill for it. */
        CLOSED
    }
}
