package nightshift.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.EffectKey;

/**
 * A bill (or vendor credit, see {@link Kind}) that is in the books, whoever entered it.
 *
 * @param number the vendor's invoice number as entered ({@code DocNumber}); bills by hand often have none
 * @param note the private note, where Nightshift names the full invoice number and its own mark
 */
public record Bill(
        String id,
        String version,
        Kind kind,
        String vendorId,
        Optional<String> number,
        LocalDate date,
        Optional<LocalDate> dueDate,
        Currency currency,
        BigDecimal total,
        Optional<String> note,
        List<Line> lines) {
    public Bill {
        lines = List.copyOf(lines);
    }

    /** Whether Nightshift entered it for the invoice of this key. */
    public boolean isEnteredAs(EffectKey key) {
        return note.filter(text -> text.contains(PrivateNote.mark(key))).isPresent();
    }

    /** As people find it: {@code bill 1001 of 2026-11-21 over 412.50}. */
    public String called() {
        return (kind == Kind.BILL ? "bill " : "vendor credit ") + number.orElse("without a number") + " of " + date
                + " over "
                + total.setScale(Math.max(2, total.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    /** The purchase orders it is tied to. */
    public Set<String> orders() {
        return lines.stream()
                .flatMap(line -> line.link().stream())
                .map(Link::purchaseOrderId)
                .collect(Collectors.toSet());
    }

    /** A bill is owed to the vendor, a credit by him. */
    public enum Kind {
        BILL,
        VENDOR_CREDIT
    }

    /**
     * One line of a bill.
     *
     * @param quantity empty for lines that carry an amount only
     * @param link the line of the purchase order that it accounts for
     */
    public record Line(
            String id, String description, Optional<BigDecimal> quantity, BigDecimal amount, Optional<Link> link) {}

    /** A tie to a line of a purchase order; without line where the books tie only the whole order. */
    public record Link(String purchaseOrderId, Optional<String> lineId) {}
}
