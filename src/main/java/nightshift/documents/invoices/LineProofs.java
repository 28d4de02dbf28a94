package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/** Holds each line's amount against its quantity, price and discount. */
final class LineProofs {
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int FEW = 3;

    private final List<String> proofs = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();
    private final boolean credit;
    private int exact;

    private LineProofs(boolean credit) {
        this.credit = credit;
    }

    /** @param credit on a credit memo, amounts may be negative where quantities are not */
    static LineProofs of(List<InvoiceLine> lines, boolean credit) {
        LineProofs proofs = new LineProofs(credit);
        lines.forEach(proofs::check);
        if (proofs.exact > 0) {
            proofs.proofs.add(
                    0,
                    proofs.exact == lines.size()
                            ? "Quantity times price makes the amount of each line."
                            : "Quantity times price makes the amount of %d of %d lines."
                                    .formatted(proofs.exact, lines.size()));
        }
        return proofs;
    }

    List<String> proofs() {
        return proofs;
    }

    List<Reason> doubts() {
        return doubts;
    }

    private void check(InvoiceLine line) {
        if (line.computed().isEmpty() || line.amount().isEmpty()) {
            missing(line);
            return;
        }
        BigDecimal due = line.computed().get();
        BigDecimal printed = line.amount().get().value();
        BigDecimal off = (credit ? printed.abs().subtract(due.abs()) : printed.subtract(due)).abs();
        if (off.compareTo(HALF_CENT) <= 0) {
            exact++;
        } else if (off.compareTo(CENT) <= 0) {
            proofs.add("%s: %s and %s differ by rounding to the cent."
                    .formatted(line.called(), shown(due), money(printed)));
        } else if (off.compareTo(roundedPrice(line)) <= 0) {
            proofs.add("%s: its price is rounded, so its amount %s instead of %s is within what that explains."
                    .formatted(line.called(), money(printed), shown(due)));
        } else {
            doubts.add(new Reason(
                    ReasonKind.ARITHMETIC,
                    "%s: quantity times price is %s, but the line says %s."
                            .formatted(line.called(), shown(due), money(printed))));
        }
    }

    private void missing(InvoiceLine line) {
        if (doubts.size() < FEW && line.quantity().isEmpty()) {
            doubts.add(new Reason(
                    ReasonKind.CONFLICTING_VALUES, line.called() + ": no quantity could be read. Enter it."));
        }
    }

    /** A price printed to the cent may be off by half a cent, times the quantity. */
    private static BigDecimal roundedPrice(InvoiceLine line) {
        BigDecimal price = line.unitPrice().orElseThrow().value();
        if (price.scale() < 2 || price.stripTrailingZeros().scale() < price.scale()) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = BigDecimal.ONE
                .movePointLeft(price.scale())
                .divide(BigDecimal.valueOf(2L * line.per()), 10, RoundingMode.UP);
        return half.multiply(line.quantity().orElseThrow().value().abs());
    }

    private static String money(BigDecimal amount) {
        return SumSentences.money(amount);
    }

    private static String shown(BigDecimal due) {
        return SumSentences.money(due.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
