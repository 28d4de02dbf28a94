package nightshift.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.MatchResult;
import nightshift.invoices.matching.OrderLine;

/**
 * An invoice whose vendor and purchase orders are known, with its lines assigned.
 *
 * @param orders the purchase orders it is for
 * @param billed how much of each line of the orders it bills
 */
public record MatchedInvoice(
        InvoiceCase facts,
        Vendor vendor,
        List<PurchaseOrder> orders,
        MatchResult match,
        Map<OrderLine, BigDecimal> billed) {
    public MatchedInvoice {
        orders = List.copyOf(orders);
        billed = Map.copyOf(billed);
    }

    static MatchedInvoice of(InvoiceCase facts, Vendor vendor, List<PurchaseOrder> orders, MatchResult match) {
        return new MatchedInvoice(facts, vendor, orders, match, match.billed());
    }

    public Invoice invoice() {
        return facts.invoice();
    }

    public VendorRules rules() {
        return facts.rules();
    }

    /** What the invoice asks for the goods alone. */
    public BigDecimal goods() {
        return invoice().lines().stream()
                .map(InvoiceLine::amount)
                .flatMap(amount -> amount.map(Found::value).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How people call the orders. */
    public String ordersCalled() {
        return orders.stream().map(OrderLine::called).collect(Collectors.joining(" and "));
    }

    /** The goods lines of the orders. */
    public List<OrderLine> orderedGoods() {
        return orders.stream()
                .flatMap(order -> order.lines().stream()
                        .filter(line -> line.item().isPresent())
                        .map(line -> new OrderLine(order, line)))
                .toList();
    }

    public BigDecimal billedOf(OrderLine line) {
        return billed.getOrDefault(line, BigDecimal.ZERO);
    }

    /** What is still open on lines of the orders that are for no goods: freight agreed beforehand. */
    public BigDecimal freightOnOrders() {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.account().isPresent())
                .map(line -> line.amount().subtract(line.billedAmount()).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
