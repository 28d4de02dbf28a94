package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.discrepancies.ArithmeticError;
import nightshift.invoices.discrepancies.Discrepancy;
import org.springframework.stereotype.Component;

/**
 * Quantity, price and discount of each line make its amount, to the cent. A right price beside a wrong amount would be paid
 * otherwise, as long as the wrong amounts add up to the total.
 */
@Component
class LineSumCheck implements InvoiceCheck {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        return invoice.facts().invoice().lines().stream()
                .flatMap(line -> error(line).stream())
                .toList();
    }

    private static Optional<Discrepancy> error(InvoiceLine line) {
        return line.computed().flatMap(due -> line.amount()
                .map(printed -> printed.value().subtract(due))
                .filter(difference -> difference.abs().compareTo(CENT) > 0)
                .map(difference -> new ArithmeticError(sentence(line, due, difference), difference, position(line))));
    }

    private static String sentence(InvoiceLine line, BigDecimal due, BigDecimal difference) {
        return "%s: quantity times price is %s, but the line says %s, difference %s."
                .formatted(
                        line.called(),
                        Figures.money(Figures.cents(due)),
                        Figures.money(due.add(difference)),
                        Figures.signed(Figures.cents(difference)));
    }

    private static Optional<Integer> position(InvoiceLine line) {
        return Optional.of(line.position());
    }
}
