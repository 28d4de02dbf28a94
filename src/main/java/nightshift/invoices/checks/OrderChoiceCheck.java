package nightshift.invoices.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nightshift.core.Sku;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.UnclearOrder;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/** On an invoice for several orders, each line is for a certain one: by what it says, or because nothing else is open. */
@Component
class OrderChoiceCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        if (invoice.orders().size() < 2) {
            return found;
        }
        for (MatchedLine line : invoice.match().matched()) {
            Set<String> orders = new LinkedHashSet<>(List.of(line.first().orderCalled()));
            if (line.line().purchaseOrder().isEmpty()) {
                line.first().line().sku().ifPresent(sku -> orders.addAll(others(invoice, line, sku)));
            }
            if (orders.size() > 1) {
                found.add(new UnclearOrder(line.line(), List.copyOf(orders)));
            }
        }
        return found;
    }

    /** Other orders where the same item would still be open after this invoice. */
    private static List<String> others(MatchedInvoice invoice, MatchedLine line, Sku sku) {
        return invoice.orderedGoods().stream()
                .filter(other -> !other.order().id().equals(line.first().order().id()))
                .filter(other -> other.line().sku().filter(sku::sameAs).isPresent())
                .filter(other -> other.line().open().compareTo(invoice.billedOf(other)) > 0)
                .map(OrderLine::orderCalled)
                .toList();
    }
}
