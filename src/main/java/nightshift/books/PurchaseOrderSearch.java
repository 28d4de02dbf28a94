package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightshift.core.PoNumber;
import org.springframework.stereotype.Component;

/** Finds purchase orders by number: in QuickBooks by the likely spellings, and by the copies in any spelling. */
@Component
public class PurchaseOrderSearch {
    private final BooksCopies copies;

    public PurchaseOrderSearch(BooksCopies copies) {
        this.copies = copies;
    }

    public QuickBooksCall byNumber(PurchaseOrderQuestion question) {
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        question.numbers().forEach(number -> {
            spellings.add(number.value());
            spellings.add(number.value().toUpperCase(Locale.ROOT));
            spellings.add(number.normalized());
            copies.named("PurchaseOrder", number.value())
                    .forEach(row -> known.add(row.path("Id").asText()));
        });
        Map<String, BooksQuery> queries = new LinkedHashMap<>();
        queries.put("numbers", BooksQuery.of("PurchaseOrder").whereIn("DocNumber", spellings));
        if (!known.isEmpty()) {
            queries.put("known", BooksQuery.of("PurchaseOrder").whereIn("Id", known));
        }
        return QuickBooksCall.batch(queries);
    }

    /** All that have one of the numbers; each once. */
    public OrderRows hits(PurchaseOrderQuestion question, JsonNode batch) {
        Map<String, OrderWire> hits = new LinkedHashMap<>();
        for (String query : List.of("numbers", "known")) {
            Batch.rows(batch, query, "PurchaseOrder").stream()
                    .map(row -> BooksJson.read(row, OrderWire.class))
                    .filter(order -> question.numbers().stream().anyMatch(number -> has(order, number)))
                    .forEach(order -> hits.put(order.id(), order));
        }
        return OrderRows.of(List.copyOf(hits.values()));
    }

    private static boolean has(OrderWire order, PoNumber number) {
        return order.docNumber() != null
                && InvoiceNumber.normalized(order.docNumber()).equals(InvoiceNumber.normalized(number.value()));
    }
}
