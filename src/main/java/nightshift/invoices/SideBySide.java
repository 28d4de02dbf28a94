package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import nightshift.invoices.matching.OrderNumbers;

/**
 * An invoice and its purchase orders line by line, as they stood when it was decided: what a person compares before he accepts a
 * difference. Kept with the decision as rows of plain texts; a row has {@code called} and, as far as there is one, what the
 * {@code invoice} says, what the {@code order} says, how they were {@code matched}, and {@code differences}.
 */
final class SideBySide {
    private final InvoiceCase facts;
    private final MatchedInvoice matched;
    private final List<Discrepancy> discrepancies;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private SideBySide(InvoiceCase facts, MatchedInvoice matched, List<Discrepancy> discrepancies) {
        this.facts = facts;
        this.matched = matched;
        this.discrepancies = discrepancies;
    }

    /** @return no rows where the vendor or the orders are not known, or no line could be read */
    static List<Map<String, Object>> of(InvoiceCase facts, InvoiceDecision decision) {
        Optional<Vendor> vendor = facts.vendor();
        List<PurchaseOrder> orders = orders(facts);
        if (vendor.isEmpty() || orders.isEmpty() || facts.invoice().lines().isEmpty()) {
            return List.of();
        }
        List<Discrepancy> found =
                decision instanceof InvoiceDecision.Review review ? review.discrepancies() : List.of();
        return new SideBySide(facts, MatchedInvoice.of(facts, vendor.get(), orders), found).all();
    }

    private static List<PurchaseOrder> orders(InvoiceCase facts) {
        Set<PurchaseOrder> orders = new LinkedHashSet<>();
        for (Found<String> number : facts.invoice().purchaseOrders()) {
            List<PurchaseOrder> named = OrderNumbers.named(number.value(), facts.orders());
            orders.addAll(named.size() == 1 ? named : List.of());
        }
        return List.copyOf(orders);
    }

    private List<Map<String, Object>> all() {
        List<MatchedLine> lines = new ArrayList<>(matched.match().matched());
        lines.addAll(matched.match().proposed());
        lines.forEach(line -> rows.add(row(line)));
        matched.match().unmatched().forEach(line -> rows.add(row(line.called(), line.position(), invoice(line))));
        rows.sort(Comparator.comparingInt(row -> (Integer) row.getOrDefault("line", 0)));
        notBilled();
        sums();
        return List.copyOf(rows);
    }

    private Map<String, Object> row(MatchedLine line) {
        Map<String, Object> row = row(line.line().called(), line.line().position(), invoice(line.line()));
        row.put("order", order(line.first(), open(line)));
        row.put("matched", line.key().inWords());
        line.price()
                .filter(price -> price.compareTo(line.first().line().unitPrice()) != 0)
                .ifPresent(price -> row.put("priceDiffers", true));
        if (line.quantity().compareTo(open(line)) != 0) {
            row.put("quantityDiffers", true);
        }
        return row;
    }

    private static BigDecimal open(MatchedLine line) {
        return line.shares().stream().map(share -> share.of().line().open()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Object> row(String called, int position, Map<String, Object> invoice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("called", called);
        row.put("line", position);
        row.put("invoice", invoice);
        row.put(
                "differences",
                discrepancies.stream()
                        .filter(discrepancy -> discrepancy
                                .position()
                                .filter(at -> at == position)
                                .isPresent())
                        .map(Discrepancy::sentence)
                        .toList());
        return row;
    }

    private static Map<String, Object> invoice(InvoiceLine line) {
        Map<String, Object> said = new LinkedHashMap<>();
        line.part().or(line::buyerPart).ifPresent(part -> said.put("item", part.value()));
        line.description().ifPresent(text -> said.put("description", text.value()));
        line.quantity()
                .ifPresent(count -> said.put(
                        "quantity",
                        Figures.count(count.value())
                                + line.unit().map(unit -> " " + unit).orElse("")));
        line.netPrice().ifPresent(price -> said.put("price", Figures.money(Figures.shown(price))));
        line.amount().ifPresent(amount -> said.put("amount", Figures.money(amount.value())));
        return said;
    }

    private static Map<String, Object> order(OrderLine line, BigDecimal open) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("item", line.itemCalled());
        line.line().sku().ifPresent(sku -> said.put("sku", sku.value()));
        said.put("description", line.line().description());
        said.put("where", line.orderCalled() + ", line " + line.line().position());
        said.put(
                "quantity",
                line.line().billed().signum() == 0
                        ? Figures.count(open)
                        : Figures.count(open) + " of "
                                + Figures.count(line.line().quantity()));
        said.put("price", Figures.money(line.line().unitPrice()));
        return said;
    }

    /** What the orders still expect and this invoice does not bill. */
    private void notBilled() {
        for (OrderLine line : matched.orderedGoods()) {
            if (matched.billedOf(line).signum() == 0 && line.line().open().signum() > 0) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("called", line.itemCalled() + ", not on this invoice");
                row.put("order", order(line, line.line().open()));
                rows.add(row);
            }
        }
    }

    private void sums() {
        facts.invoice().charges().forEach(charge -> sum(charge.label(), charge.value()));
        facts.invoice().tax().ifPresent(tax -> sum("Tax", tax.value()));
        facts.invoice().total().ifPresent(total -> sum("Total", total.value()));
    }

    private void sum(String called, BigDecimal amount) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("called", called);
        row.put("invoice", Map.of("amount", Figures.money(amount)));
        rows.add(row);
    }
}
