package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.core.Sku;

/** Purchase orders as rows, and what has to be read besides: the bills linked to them, the items that are not known yet. */
public record OrderRows(List<OrderWire> orders, List<JsonNode> bills) {
    public OrderRows {
        orders = List.copyOf(orders);
        bills = List.copyOf(bills);
    }

    static OrderRows of(List<OrderWire> orders) {
        return new OrderRows(orders, List.of());
    }

    public static BooksQuery query(Collection<String> orderIds) {
        return BooksQuery.of("PurchaseOrder").whereIn("Id", orderIds);
    }

    public static OrderRows read(List<JsonNode> rows) {
        return of(rows.stream().map(row -> BooksJson.read(row, OrderWire.class)).toList());
    }

    public boolean isBilled() {
        return !billIds().isEmpty();
    }

    public BooksQuery linkedBills() {
        return BooksQuery.of("Bill").whereIn("Id", billIds());
    }

    public static OrderRows withBills(OrderRows rows, List<JsonNode> linkedBills) {
        List<JsonNode> all = new ArrayList<>(rows.bills());
        all.addAll(linkedBills);
        return new OrderRows(rows.orders(), all);
    }

    /** Reads of those linked bills that no query shows yet: an order knows its bill before queries do. */
    public List<QuickBooksCall> unseenBills() {
        Set<String> unseen = billIds();
        bills.forEach(bill -> unseen.remove(bill.path("Id").asText()));
        return unseen.stream().map(id -> QuickBooksCall.read("bill", id)).toList();
    }

    /** A bill that cannot be read by its id either adds nothing. */
    public static OrderRows withAnswers(OrderRows rows, List<QuickBooksAnswer> answers) {
        return withBills(
                rows,
                answers.stream()
                        .filter(answer -> answer.fault().isEmpty())
                        .map(answer -> answer.json().path("Bill"))
                        .toList());
    }

    private Set<String> billIds() {
        Set<String> ids = new LinkedHashSet<>();
        orders.forEach(order -> ids.addAll(order.billIds()));
        return ids;
    }

    public Set<String> itemIds() {
        Set<String> ids = new LinkedHashSet<>();
        orders.forEach(order -> ids.addAll(order.itemIds()));
        return ids;
    }

    public static BooksQuery items(Collection<String> ids) {
        return BooksQuery.of("Item").whereIn("Id", ids).withInactive();
    }

    /**
     * The orders as values.
     *
     * @param items their items, as kept
     */
    List<PurchaseOrder> values(BooksReader reader, Collection<JsonNode> items) {
        Map<String, Sku> skus = new HashMap<>();
        items.stream()
                .map(item -> BooksJson.read(item, PartyWires.ItemWire.class))
                .filter(item -> item.sku() != null && !item.sku().isBlank())
                .forEach(item -> skus.put(item.id(), new Sku(String.valueOf(item.sku()))));
        List<Bill> linked =
                bills.stream().map(row -> reader.bill(Bill.Kind.BILL, row)).toList();
        Map<String, PurchaseOrder> values = new LinkedHashMap<>();
        orders.forEach(order -> values.put(order.id(), reader.order(order, linked, skus)));
        return List.copyOf(values.values());
    }
}
