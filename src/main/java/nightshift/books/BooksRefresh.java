package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    static BooksRefresh of(Optional<Instant> since, Instant now, Duration billsSince) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(billsSince), ZoneOffset.UTC);
        return new BooksRefresh(since.filter(last -> last.isAfter(now.minus(CHANGES_REACH_BACK))), now, oldest);
    }

    public boolean everything() {
        return since.isEmpty();
    }

    /** The looks for changes: apart, because a day with a thousand changed items would crowd out deleted bills. */
    public List<KindsOfBooks> looks() {
        return List.of(KindsOfBooks.values());
    }

    public static QuickBooksCall changesOf(BooksRefresh refresh, KindsOfBooks kinds) {
        return QuickBooksCall.changes(
                kinds.entities(), BooksQuery.time(refresh.since().orElseThrow()));
    }

    /** The entities of an answer to {@link #changesOf}, by kind. */
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

    /** All there is, kind by kind. */
    public List<KindReading> readings() {
        return looks().stream()
                .flatMap(kinds -> kinds.entities().stream().map(kind -> whole(kinds, kind)))
                .toList();
    }

    /**
     * What to read where changes of these kinds were cut off: what changed, and since queries never tell what was deleted, of
     * transactions everything.
     */
    public static List<KindReading> restOf(BooksRefresh refresh, KindsOfBooks kinds) {
        return refresh.rest(kinds);
    }

    private List<KindReading> rest(KindsOfBooks kinds) {
        List<KindReading> rest = new ArrayList<>();
        for (String kind : kinds.entities()) {
            rest.add(new KindReading(
                    kinds.query(kind).changedSince(since.orElseThrow()).orderedBy("Id"), Optional.empty()));
            if (kinds == KindsOfBooks.TRANSACTIONS) {
                rest.add(whole(kinds, kind));
            }
        }
        return rest;
    }

    private KindReading whole(KindsOfBooks kinds, String kind) {
        BooksQuery all = kinds == KindsOfBooks.TRANSACTIONS
                ? kinds.query(kind).where("TxnDate", ">=", oldest.toString())
                : kinds.query(kind);
        return new KindReading(all.orderedBy("Id"), Optional.of(this));
    }

    /**
     * One kind of entity to be read page by page.
     *
     * @param whole the refresh of which it is a whole reading: copies it does not find are of what is gone. Empty: some of the kind only
     */
    public record KindReading(BooksQuery query, Optional<BooksRefresh> whole) {}
}
