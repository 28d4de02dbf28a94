package nightshift.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.books.BillQuestion;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.LineMatcher;
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

    static MatchedInvoice of(InvoiceCase facts, Vendor vendor, List<PurchaseOrder> orders) {
        MatchResult match = LineMatcher.match(facts.invoice().lines(), goods(orders, facts.rules()), facts.mappings());
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

    public List<String> orderIds() {
        return orders.stream().map(PurchaseOrder::id).toList();
    }

    /** What is asked of the books to know it again; empty where a value that is compared could not be read. */
    public Optional<BillQuestion> question() {
        return InvoiceQuestions.bill(invoice(), vendor.id());
    }

    /** The goods lines of the orders. */
    public List<OrderLine> orderedGoods() {
        return goods(orders, rules());
    }

    private static List<OrderLine> goods(List<PurchaseOrder> orders, VendorRules rules) {
        return orders.stream()
                .flatMap(order -> order.lines().stream()
                        .filter(line -> !rules.isFreight(line))
                        .map(line -> new OrderLine(order, line)))
                .toList();
    }

    public BigDecimal billedOf(OrderLine line) {
        return billed.getOrDefault(line, BigDecimal.ZERO);
    }

    /** The lines of the orders that stand for freight agreed beforehand and that are not billed yet. */
    public List<OrderLine> orderedFreight() {
        return orders.stream()
                .flatMap(order -> order.lines().stream()
                        .filter(line ->
                                rules().isFreight(line) && line.openAmount().signum() > 0)
                        .map(line -> new OrderLine(order, line)))
                .toList();
    }

    /** What is still open on them. */
    public BigDecimal freightOnOrders() {
        return orderedFreight().stream().map(line -> line.line().openAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
