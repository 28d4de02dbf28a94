package nightshift.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.books.BillCreation;
import nightshift.books.InvoiceNumber;
import nightshift.books.PurchaseOrder;
import nightshift.books.QuickBooksSettings;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.settings.StoreSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invoices that were looked up, so that one that comes again is known again: as a second mail, or under a number that is
 * written otherwise. Noted before it is decided, and the earlier of two counts as the first, so that of two that are worked on at the same
 * time one is booked and one is known.
 */
@Repository
public class SeenInvoices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);
    private static final int LONGEST = 500;

    private static final String UPDATE =
            "update invoice_seen set vendor_id = :vendor, number = :number, number_key = :key, dated = :dated, total = :total,"
                    + " orders = :orders, kind = :kind where work_id = :work and item_key = :item";

    private static final String INSERT =
            "insert into invoice_seen (work_id, item_key, vendor_id, number, number_key, dated, total, orders, kind, content,"
                    + " found_in, seen_at) values (:work, :item, :vendor, :number, :key, :dated, :total, :orders, :kind, :content,"
                    + " :where, :now)"
                    + " on conflict do nothing";

    /** The decisions about an invoice {@code s}, and the flags they raised or are copies of. */
    private static final String DECISIONS =
            "(select d.id from decision d where d.work_id = s.work_id and d.item_key = s.item_key)";

    private static final String FLAG = "(r.decision_id in " + DECISIONS
            + " or r.id in (select c.review_id from review_copy c where c.decision_id in " + DECISIONS + "))";

    /** As {@link SeenInvoice.Standing}. What was not decided yet is under way, or failed and can be retried. */
    private static final String STANDING = "case when exists (select 1 from effect e where e.decision_id in "
            + DECISIONS + " and e.kind = :bill and e.state not in ('refused', 'discarded', 'expired', 'shadow'))"
            + " or (not exists " + DECISIONS + " and not exists (select 1 from work w where w.id = s.work_id"
            + " and w.state = 'closed' and not exists (select 1 from dead_letter l where l.work_id = w.id and l.state = 'open')))"
            + " then 'KEPT'"
            + " when exists (select 1 from review r where r.closed_at is null and " + FLAG + ") then 'FLAGGED'"
            + " when (select r.verdict || ' ' || coalesce(r.closed_by, '') from review r where " + FLAG
            + " order by r.id desc limit 1) = 'fixed QuickBooks' then 'IN_THE_BOOKS'"
            + " when (select r.verdict from review r where " + FLAG + " order by r.id desc limit 1)"
            + " in ('by_hand', 'ignored', 'fixed') then 'HANDLED'"
            + " when exists (select 1 from effect e where e.decision_id in " + DECISIONS
            + " and e.kind = :bill and e.state = 'shadow') then 'SHADOW' else 'CLOSED' end";

    /** The bill that stands for it, once it is so old that a look for it cannot be too early. */
    private static final String BILL = "(select max(e.remote_id) from effect e where e.decision_id in " + DECISIONS
            + " and e.kind = :bill and e.state in ('done', 'done_elsewhere') and e.finished_at < :shown)";

    /** It came before itself, and the one it was known by counts. */
    private static final String KNOWN =
            "exists (select 1 from decision d where d.work_id = s.work_id and d.item_key = s.item_key"
                    + " and d.superseded = 0 and d.outcome = 'NOTHING')";

    private final JdbcClient jdbc;
    private final StoreSettings store;
    private final QuickBooksSettings books;
    private final Clock clock;

    public SeenInvoices(JdbcClient jdbc, StoreSettings store, QuickBooksSettings books, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Notes the invoice, once however often it is looked up, and tells which of this vendor that are like it came before: papers of its
     * own kind, because a pro forma is not the invoice that comes after it. Of a credit memo also the invoice it names. It keeps its
     * place when a person corrects what was read of it.
     *
     * @param orders the purchase orders it is for
     */
    @Transactional
    public List<SeenInvoice> before(ReadInvoice read, Optional<Vendor> vendor, List<PurchaseOrder> orders) {
        if (vendor.isEmpty()
                || InvoiceQuestions.bill(read.paper(), vendor.get().id()).isEmpty()) {
            return List.of();
        }
        note(read, vendor.get().id(), orders);
        List<Long> alike = new ArrayList<>(alike(read, vendor.get().id()));
        alike.addAll(credited(read, vendor.get().id()));
        return alike.isEmpty()
                ? List.of()
                : jdbc.sql("select s.*, " + BILL + " bill_id, " + STANDING
                                + " standing from invoice_seen s where s.id in (:ids) and not " + KNOWN
                                + " order by s.id")
                        .param("bill", BillCreation.KIND)
                        .param("shown", at(clock.instant().minus(books.changesOverlap())))
                        .param("ids", alike)
                        .query(SeenInvoices::seen)
                        .list();
    }

    private List<Long> alike(ReadInvoice read, String vendorId) {
        return jdbc
                .sql("select id, number, total, content from invoice_seen where vendor_id = :vendor and kind = :kind"
                        + " and id < (select id from invoice_seen where work_id = :work and item_key = :item)")
                .param("vendor", vendorId)
                .param("kind", read.paper().kind().name())
                .param("work", read.work().id())
                .param("item", read.key())
                .query((row, n) -> isLike(read, row) ? Optional.of(row.getLong("id")) : Optional.<Long>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The invoice that a credit memo is for, under whichever spelling of its number. */
    private List<Long> credited(ReadInvoice read, String vendorId) {
        Optional<String> number = read.paper().credited().map(Found::value).map(PartNumbers::withoutZeros);
        if (read.paper().kind() != InvoiceKind.CREDIT_MEMO || number.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select id, number from invoice_seen where vendor_id = :vendor and kind = 'INVOICE'")
                .param("vendor", vendorId)
                .query((row, n) ->
                        PartNumbers.withoutZeros(row.getString("number")).equals(number.get())
                                ? Optional.of(row.getLong("id"))
                                : Optional.<Long>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isLike(ReadInvoice read, ResultSet earlier) throws SQLException {
        return read.file().sha256().equals(earlier.getString("content"))
                || read.total().orElseThrow().compareTo(earlier.getBigDecimal("total")) == 0
                || PartNumbers.asConfused(read.number().orElseThrow())
                        .equals(PartNumbers.asConfused(earlier.getString("number")));
    }

    private void note(ReadInvoice read, String vendorId, List<PurchaseOrder> orders) {
        int known = values(UPDATE, read, vendorId, orders).update();
        if (known == 0) {
            values(INSERT, read, vendorId, orders)
                    .param("content", read.file().sha256())
                    .param("where", where(read.subject(), read.receivedAt()))
                    .param("now", at(clock.instant()))
                    .update();
        }
    }

    private JdbcClient.StatementSpec values(String sql, ReadInvoice read, String vendorId, List<PurchaseOrder> orders) {
        String number = read.number().orElseThrow();
        return jdbc.sql(sql)
                .param("work", read.work().id())
                .param("item", read.key())
                .param("vendor", vendorId)
                .param("number", number)
                .param("key", new InvoiceNumber(number).normalized())
                .param("dated", read.date().orElseThrow())
                .param("total", read.total().orElseThrow())
                .param("kind", read.paper().kind().name())
                .param("orders", orders.stream().map(PurchaseOrder::id).collect(Collectors.joining(" ")));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private String where(String subject, Instant receivedAt) {
        String words = "mail \"%s\" of %s".formatted(subject, DAY.format(receivedAt.atZone(store.timeZone())));
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static SeenInvoice seen(ResultSet row, int number) throws SQLException {
        return new SeenInvoice(
                row.getString("vendor_id"),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getDate("dated").toLocalDate(),
                row.getBigDecimal("total"),
                Arrays.stream(row.getString("orders").split(" "))
                        .filter(order -> !order.isEmpty())
                        .toList(),
                row.getString("found_in"),
                Optional.ofNullable(row.getString("content")),
                SeenInvoice.Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getString("bill_id")));
    }
}
