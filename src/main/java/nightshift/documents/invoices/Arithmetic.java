package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;

/**
 * Holds the figures of an invoice against each other where they were not found by the reader's own arithmetic: those that a
 * person entered or a model proposed. Nothing is settled here, it agrees to the cent or it is a doubt.
 */
public final class Arithmetic {
    private final Invoice paper;
    private final List<String> proofs;
    private final List<Reason> doubts;

    private Arithmetic(Invoice paper) {
        this.paper = paper;
        LineProofs lines = LineProofs.of(paper.lines(), paper.kind() == InvoiceKind.CREDIT_MEMO);
        proofs = new ArrayList<>(lines.proofs());
        doubts = new ArrayList<>(lines.doubts());
    }

    /** The same paper with what agrees in it and what does not. */
    public static Invoice checked(Invoice paper) {
        Arithmetic arithmetic = new Arithmetic(paper);
        arithmetic.goods().ifPresent(arithmetic::total);
        return paper.checked(arithmetic.proofs, arithmetic.doubts);
    }

    /** Empty where a line has no amount, which is a doubt of its own. */
    private Optional<BigDecimal> goods() {
        List<InvoiceLine> without =
                paper.lines().stream().filter(line -> line.amount().isEmpty()).toList();
        without.forEach(line -> doubts.add(
                new Reason(ReasonKind.CONFLICTING_VALUES, line.called() + ": no amount could be read. Enter it.")));
        if (paper.lines().isEmpty() || !without.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = paper.lines().stream()
                .map(line -> line.amount().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        paper.goods().map(Found::value).ifPresent(printed -> subtotal(sum, printed));
        return Optional.of(sum);
    }

    private void subtotal(BigDecimal sum, BigDecimal printed) {
        if (sum.compareTo(printed) == 0) {
            proofs.add("The lines add up to the subtotal " + SumSentences.money(sum) + ".");
        } else {
            doubt("The lines add up to %s, but the subtotal is %s, difference %s.", sum, printed);
        }
    }

    private void total(BigDecimal goods) {
        BigDecimal charged = paper.charges().stream().map(Charge::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal due = goods.add(charged).add(paper.tax().map(Found::value).orElse(BigDecimal.ZERO));
        paper.total().map(Found::value).ifPresent(total -> {
            if (due.compareTo(total) == 0) {
                proofs.add("The lines, charges and tax make the total " + SumSentences.money(total) + ".");
            } else {
                doubt("The lines, charges and tax make %s, but the total is %s, difference %s.", due, total);
            }
        });
    }

    private void doubt(String sentence, BigDecimal due, BigDecimal said) {
        doubts.add(new Reason(
                ReasonKind.ARITHMETIC,
                sentence.formatted(
                        SumSentences.money(due), SumSentences.money(said), SumSentences.signed(said.subtract(due)))));
    }
}
