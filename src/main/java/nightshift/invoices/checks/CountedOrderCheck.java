package nightshift.invoices.checks;

import java.util.List;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.UncountedOrder;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/** What is accounted for on the orders can be counted on their lines: else an invoice may be paid that is paid. */
@Component
class CountedOrderCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        return invoice.orders().stream()
                .filter(order -> !order.uncounted().isEmpty())
                .<Discrepancy>map(order -> new UncountedOrder(OrderLine.called(order), order.uncounted()))
                .toList();
    }
}
