package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.ReadValue;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.OrderNumbers;

/** The values of an invoice, each with the place it was read from and what was checked about it. */
final class InvoiceValues {
    private final InvoiceCase facts;
    private final List<ReadValue> values = new ArrayList<>();

    private InvoiceValues(InvoiceCase facts) {
        this.facts = facts;
    }

    static List<ReadValue> of(InvoiceCase facts) {
        return new InvoiceValues(facts).all();
    }

    private List<ReadValue> all() {
        Invoice paper = facts.invoice();
        add("Vendor", paper.vendor(), vendorProof());
        add("Invoice number", paper.number(), List.of());
        add("Invoice date", paper.date(), List.of());
        add("Due date", paper.dueDate(), List.of());
        add("Terms", paper.terms(), List.of());
        add("Currency", paper.currency(), List.of());
        paper.purchaseOrders()
                .forEach(order -> add("Purchase order", Optional.of(order), List.of(orderProof(order.value()))));
        paper.lines().forEach(this::line);
        paper.charges()
                .forEach(charge -> values.add(
                        ReadValue.of(charge.label(), charge.amount(), Figures.money(charge.value()), List.of())));
        money("Goods", paper.goods());
        money("Tax", paper.tax());
        money("Total", paper.total());
        money("Amount due", paper.amountDue());
        money("Previous balance", paper.previousBalance());
        paper.bankAccounts().forEach(account -> add("Bank account", Optional.of(account), List.of()));
        return values;
    }

    private List<String> vendorProof() {
        return facts.vendor().map(Vendor::name).map(name -> "The sender is " + name).stream()
                .toList();
    }

    private String orderProof(String printed) {
        return OrderNumbers.named(printed, facts.orders()).isEmpty()
                ? "QuickBooks knows no such order"
                : "QuickBooks has this order";
    }

    private void line(InvoiceLine line) {
        line.amount()
                .or(line::unitPrice)
                .or(line::quantity)
                .ifPresent(found -> values.add(ReadValue.of(line.called(), found, words(line), List.of())));
    }

    private static String words(InvoiceLine line) {
        return "%s x %s = %s"
                .formatted(
                        line.quantity()
                                .map(found -> Figures.count(found.value()))
                                .orElse("?"),
                        line.netPrice()
                                .map(price -> Figures.money(Figures.shown(price)))
                                .orElse("?"),
                        line.amount().map(found -> Figures.money(found.value())).orElse("?"));
    }

    private void money(String name, Optional<Found<BigDecimal>> found) {
        found.ifPresent(amount -> values.add(ReadValue.of(name, amount, Figures.money(amount.value()), List.of())));
    }

    private void add(String name, Optional<? extends Found<?>> found, List<String> proofs) {
        found.ifPresent(
                value -> values.add(ReadValue.of(name, value, value.value().toString(), proofs)));
    }
}
