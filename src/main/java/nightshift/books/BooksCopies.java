package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What QuickBooks holds, as last read: its reads are metered, and it cannot be searched by spelling. Copies tell which entities
 * to look at; what a bill depends on is read again from QuickBooks.
 */
@Repository
public class BooksCopies {
    private final JdbcClient jdbc;
    private final QuickBooksSettings settings;
    private final Clock clock;

    public BooksCopies(JdbcClient jdbc, QuickBooksSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps entities as they were just read; those that QuickBooks says are deleted are forgotten. */
    @Transactional
    public void keep(String kind, List<JsonNode> rows) {
        for (JsonNode row : rows) {
            String id = row.path("Id").asText();
            jdbc.sql("delete from quickbooks_copy where kind = :kind and id = :id")
                    .param("kind", kind)
                    .param("id", id)
                    .update();
            if (!row.path("status").asText().equals("Deleted")) {
                insert(kind, id, row);
            }
        }
    }

    /** What was read of a kind; a whole reading forgets what it did not find and nobody kept since. */
    @Transactional
    public void keepRead(BooksRefresh.KindReading reading, List<JsonNode> rows) {
        keep(reading.query().entity(), rows);
        reading.whole().ifPresent(refresh -> jdbc.sql("delete from quickbooks_copy where kind = :kind"
                        + " and read_at < :begun and (dated is null or dated >= :oldest)")
                .param("kind", reading.query().entity())
                .param("begun", OffsetDateTime.ofInstant(refresh.begunAt(), ZoneOffset.UTC))
                .param("oldest", refresh.oldest())
                .update());
    }

    /** Entities of several kinds. */
    @Transactional
    public void keepAll(Map<String, List<JsonNode>> changed) {
        changed.forEach(this::keep);
    }

    private void insert(String kind, String id, JsonNode row) {
        String dated = row.path("TxnDate").asText("");
        jdbc.sql(
                        "insert into quickbooks_copy (kind, id, name, vendor_id, dated, amount, content, read_at)"
                                + " values (:kind, :id, :name, :vendor, :dated, :amount, :content, :now) on conflict do nothing")
                .param("kind", kind)
                .param("id", id)
                .param("name", shortened(InvoiceNumber.normalized(name(kind, row))))
                .param("vendor", row.path("VendorRef").path("value").asText(null), Types.VARCHAR)
                .param("dated", dated.isEmpty() ? null : LocalDate.parse(dated), Types.DATE)
                .param(
                        "amount",
                        row.path("TotalAmt").isNumber() ? row.path("TotalAmt").decimalValue() : null,
                        Types.NUMERIC)
                .param("content", BooksJson.write(row))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static String name(String kind, JsonNode row) {
        return switch (kind) {
            case "Vendor" -> row.path("DisplayName").asText("");
            case "Item" -> row.path("Sku").asText("");
            case "Term" -> row.path("Name").asText("");
            default -> row.path("DocNumber").asText("");
        };
    }

    /** Everything kept of a kind that has this name, SKU or number, however it is spelled. */
    public List<JsonNode> named(String kind, String name) {
        return jdbc
                .sql("select content from quickbooks_copy where kind = :kind and name = :name order by id")
                .param("kind", kind)
                .param("name", shortened(InvoiceNumber.normalized(name)))
                .query(String.class)
                .list()
                .stream()
                .map(BooksJson::tree)
                .toList();
    }

    public Optional<JsonNode> find(String kind, String id) {
        return jdbc.sql("select content from quickbooks_copy where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(BooksJson::tree);
    }

    public List<JsonNode> all(String kind) {
        return jdbc
                .sql("select content from quickbooks_copy where kind = :kind order by id")
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .map(BooksJson::tree)
                .toList();
    }

    /** Those of these ids of which nothing is kept. */
    public Set<String> unknown(String kind, Collection<String> ids) {
        Set<String> unknown = new HashSet<>(ids);
        unknown.removeIf(id -> find(kind, id).isPresent());
        return unknown;
    }

    /** Ids of bills that may be this invoice: of its number, or of its amount and dated near it. */
    Set<String> billsLike(BillQuestion question, int days) {
        return Set.copyOf(jdbc.sql("select id from quickbooks_copy where kind = 'Bill' and vendor_id = :vendor"
                        + " and (name in (:name, :short) or amount = :amount and dated between :first and :last)")
                .param("vendor", question.vendorId())
                .param("name", shortened(question.number().normalized()))
                .param("short", InvoiceNumber.normalized(question.number().inTheBooks()))
                .param("amount", question.total())
                .param("first", question.date().minusDays(days))
                .param("last", question.date().plusDays(days))
                .query(String.class)
                .list());
    }

    /**
     * Ids mean other things in another company, and so does everything that is remembered about its vendors and invoices.
     *
     * @throws RemoteFailure when the books of another company were read into this database
     */
    public void requireThisCompany() {
        jdbc
                .sql("select realm_id from quickbooks_changes where realm_id <> :realm order by realm_id")
                .param("realm", settings.realmId())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(other -> {
                    throw RemoteFailure.hopeless(
                            RemoteSystem.QUICKBOOKS,
                            "This database belongs to QuickBooks company " + other
                                    + ": what is known of vendors and invoices is of that company. Use a database of its own for "
                                    + settings.realmId());
                });
    }

    /** What to read to be up to date again. */
    public BooksRefresh nextRefresh() {
        Instant now = clock.instant();
        Optional<Instant> since = jdbc.sql("select complete_until from quickbooks_changes where realm_id = :realm")
                .param("realm", settings.realmId())
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> until.toInstant().minus(settings.changesOverlap()));
        return BooksRefresh.of(since, now, settings.billsSince());
    }

    /** All of it was kept: the next refresh goes on from here. */
    @Transactional
    public void complete(BooksRefresh refresh) {
        jdbc.sql("delete from quickbooks_changes where realm_id = :realm")
                .param("realm", settings.realmId())
                .update();
        jdbc.sql(
                        "insert into quickbooks_changes (realm_id, complete_until) values (:realm, :until) on conflict do nothing")
                .param("realm", settings.realmId())
                .param("until", OffsetDateTime.ofInstant(refresh.begunAt(), ZoneOffset.UTC))
                .update();
    }

    private static String shortened(String name) {
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
