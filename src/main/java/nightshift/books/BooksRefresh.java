package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One refresh of the copies: everything the first time or after a long pause, else what changed since the last one
 * (quickbooks-online 12).
 *
 * @param since empty: read everything
 * @param oldest how far back bills and orders are read the first time
 */
public record BooksRefresh(Optional<Instant> since, Instant begunAt, LocalDate oldest) {
    private static final Duration CHANGES_REACH_BACK = Duration.ofDays(29);
    private static final int CUT_OFF_AT = 1000;
    private static final List<String> MASTER_DATA = List.of("Term", "Vendor", "Item");
    private static final List<String> TRANSACTIONS = List.of("PurchaseOrder", "Bill", "VendorCredit");

    static BooksRefresh of(Optional<Instant> since, Instant now, Duration billsSince) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(billsSince), ZoneOffset.UTC);
        return new BooksRefresh(since.filter(last -> last.isAfter(now.minus(CHANGES_REACH_BACK))), now, oldest);
    }

    public boolean everything() {
        return since.isEmpty();
    }

    public QuickBooksCall changes() {
        return QuickBooksCall.changes(
                List.of("Term", "Vendor", "Item", "PurchaseOrder", "Bill", "VendorCredit"),
                BooksQuery.time(since.orElseThrow()));
    }

    /** The entities of an answer to {@link #changes}, by kind. */
    public static Map<String, List<JsonNode>> changed(QuickBooksAnswer answer) {
        Map<String, List<JsonNode>> changed = new LinkedHashMap<>();
        for (JsonNode response : answer.json().path("CDCResponse").path(0).path("QueryResponse")) {
            response.fields().forEachRemaining(field -> {
                if (field.getValue().isArray()) {
                    changed.put(field.getKey(), BooksJson.list(field.getValue()));
                }
            });
        }
        return changed;
    }

    /** QuickBooks tells 1000 changes at most, and not that there are more. */
    public static boolean cutOff(Map<String, List<JsonNode>> changed) {
        return changed.values().stream().mapToInt(List::size).sum() >= CUT_OFF_AT;
    }

    /** One query for each kind, all pages of which are read. */
    public List<BooksQuery> queries() {
        List<BooksQuery> all = new java.util.ArrayList<>();
        MASTER_DATA.forEach(kind -> all.add(limited(BooksQuery.of(kind).withInactive())));
        TRANSACTIONS.forEach(kind -> all.add(limited(
                since.isPresent()
                        ? BooksQuery.of(kind)
                        : BooksQuery.of(kind).where("TxnDate", ">=", oldest.toString()))));
        return all;
    }

    private BooksQuery limited(BooksQuery query) {
        return since.map(query::changedSince).orElse(query).orderedBy("Id");
    }
}
