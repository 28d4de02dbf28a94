package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.PartMapping;
import nightshift.invoices.PartNumbers;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.MissingLine;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/**
 * Everything open is billed, unless the invoice says it is back-ordered or our own shipping record shows that it has not
 * shipped: then the bill is a partial one and the order stays open.
 */
@Component
class MissingLineCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        if (!invoice.match().unmatched().isEmpty()
                || !invoice.match().proposed().isEmpty()) {
            return found;
        }
        for (OrderLine order : invoice.orderedGoods()) {
            BigDecimal billed = invoice.billedOf(order);
            if (order.line().open().compareTo(billed) > 0
                    && !inPacks(invoice, order)
                    && !statedBackordered(invoice, order)
                    && !known(invoice, order, billed)) {
                found.add(new MissingLine(order, billed, shipped(invoice, order)));
            }
        }
        return found;
    }

    private static boolean inPacks(MatchedInvoice invoice, OrderLine order) {
        return invoice.match().matched().stream()
                .filter(line -> line.first().equals(order))
                .anyMatch(line -> line.unitDoubtful() || PackCheck.factor(line).isPresent());
    }

    static boolean statedBackordered(MatchedInvoice invoice, OrderLine order) {
        boolean onLine = invoice.match().matched().stream()
                .filter(line ->
                        line.shares().stream().anyMatch(share -> share.of().equals(order)))
                .anyMatch(line -> line.line()
                        .backordered()
                        .filter(count -> count.signum() > 0)
                        .isPresent());
        return onLine || invoice.invoice().backordered().stream().anyMatch(part -> isItem(invoice, order, part));
    }

    private static boolean isItem(MatchedInvoice invoice, OrderLine order, String part) {
        String normalized = PartNumbers.normalized(part);
        return order.line()
                        .sku()
                        .filter(sku -> PartNumbers.normalized(sku.value()).equals(normalized))
                        .isPresent()
                || invoice.facts().mappings().stream()
                        .filter(mapping ->
                                PartNumbers.normalized(mapping.vendorPart()).equals(normalized))
                        .map(PartMapping::sku)
                        .anyMatch(sku -> order.line().sku().filter(sku::sameAs).isPresent());
    }

    /** Our shipping record shows that the rest has not shipped. */
    private static boolean known(MatchedInvoice invoice, OrderLine order, BigDecimal billed) {
        return shipped(invoice, order)
                .filter(shipped -> shipped.compareTo(billed.add(order.line().billed())) <= 0)
                .isPresent();
    }

    private static Optional<BigDecimal> shipped(MatchedInvoice invoice, OrderLine order) {
        return order.line()
                .sku()
                .flatMap(sku -> invoice.facts().shipped().of(order.order().number(), sku));
    }
}
