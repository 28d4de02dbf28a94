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
 * A bill (or vendor credit or expense, see {@link Kind}) that is in the books, whoever entered it.
 *
 * @param number the vendor's invoice number as entered ({@code DocNumber}); bills by hand often have none, and that of an expense may
 *     be a check's
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
        return kind.called() + " " + number.orElse("without a number") + " of " + date
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

    /** Bought and paid at once, by card, check or cash: it stands for an invoice as well as a bill does. */
    public boolean isExpense() {
        return kind == Kind.EXPENSE;
    }

    /** A bill is owed to the vendor, a credit by him; an expense ({@code Purchase}) is paid already. */
    public enum Kind {
        BILL("Bill", "bill"),
        VENDOR_CREDIT("VendorCredit", "vendor credit"),
        EXPENSE("Purchase", "expense");

        private final String entity;
        private final String called;

        Kind(String entity, String called) {
            this.entity = entity;
            this.called = called;
        }

        /** How QuickBooks names such an entity. */
        String entity() {
            return entity;
        }

        String called() {
            return called;
        }
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
