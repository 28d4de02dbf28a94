package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.discrepancies.AlreadyBilled;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateLine;
import nightshift.invoices.discrepancies.OverOrdered;
import nightshift.invoices.discrepancies.OverShipped;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/** Billed is never more than shipped, shipped never more than ordered; what is on earlier bills counts. */
@Component
class QuantityCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        for (OrderLine order : invoice.orderedGoods()) {
            BigDecimal billed = invoice.billedOf(order);
            if (billed.signum() > 0) {
                tooMuch(invoice, order, billed).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Discrepancy> tooMuch(MatchedInvoice invoice, OrderLine order, BigDecimal billed) {
        List<MatchedLine> lines = invoice.match().matched().stream()
                .filter(line ->
                        line.shares().stream().anyMatch(share -> share.of().equals(order)))
                .toList();
        if (lines.isEmpty()
                || PackCheck.factor(lines.get(0)).isPresent()
                || lines.get(0).unitDoubtful()) {
            return Optional.empty();
        }
        InvoiceLine last = lines.get(lines.size() - 1).line();
        if (!invoice.rules()
                .quantity()
                .allows(order.line().open(), billed.max(order.line().open()))) {
            return Optional.of(overOpen(lines, last, order, billed));
        }
        return shipped(invoice, order)
                .filter(shipped -> billed.add(order.line().billed()).compareTo(shipped) > 0)
                .map(shipped -> new OverShipped(last, order, billed, shipped));
    }

    private static Discrepancy overOpen(List<MatchedLine> lines, InvoiceLine last, OrderLine order, BigDecimal billed) {
        Optional<Discrepancy> repeated = lines.stream()
                .map(MatchedLine::line)
                .filter(line -> line.position() < last.position() && same(line, last))
                .findFirst()
                .map(first -> new DuplicateLine(last, first, order));
        return repeated.orElseGet(() -> billed.compareTo(order.line().quantity()) > 0
                ? new OverOrdered(last, order, billed)
                : new AlreadyBilled(last, order, billed));
    }

    private static Optional<BigDecimal> shipped(MatchedInvoice invoice, OrderLine order) {
        Optional<Sku> sku = order.line().sku();
        return sku.flatMap(item -> invoice.facts().shipped().of(order.order().number(), item));
    }

    private static boolean same(InvoiceLine one, InvoiceLine other) {
        return value(one.quantity()).equals(value(other.quantity()))
                && value(one.amount()).equals(value(other.amount()))
                && one.part().map(Found::value).equals(other.part().map(Found::value));
    }

    private static Optional<BigDecimal> value(Optional<Found<BigDecimal>> found) {
        return found.map(number -> number.value().stripTrailingZeros());
    }
}
