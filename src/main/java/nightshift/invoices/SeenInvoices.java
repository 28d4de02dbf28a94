package nightshift.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.books.InvoiceNumber;
import nightshift.books.Vendor;
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

    private final JdbcClient jdbc;
    private final StoreSettings store;
    private final Clock clock;

    public SeenInvoices(JdbcClient jdbc, StoreSettings store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Notes the invoice, once however often it is looked up, and tells which of this vendor came before it. Under the number, date or
     * total that a person entered instead it is another invoice, and the last that came.
     */
    @Transactional
    public List<SeenInvoice> before(ReadInvoice read, Optional<Vendor> vendor) {
        if (vendor.isEmpty() || InvoiceQuestions.bill(read, vendor.get().id()).isEmpty()) {
            return List.of();
        }
        note(read, vendor.get().id());
        return jdbc.sql(
                        "select * from invoice_seen where vendor_id = :vendor"
                                + " and id < (select id from invoice_seen where work_id = :work and item_key = :item) order by id")
                .param("vendor", vendor.get().id())
                .param("work", read.work().id())
                .param("item", read.key())
                .query(SeenInvoices::seen)
                .list();
    }

    private void note(ReadInvoice read, String vendorId) {
        String number = read.number().orElseThrow();
        if (!read.corrections().isEmpty()) {
            forgetOtherwise(read, number);
        }
        jdbc.sql(
                        "insert into invoice_seen (work_id, item_key, vendor_id, number, number_key, dated, total, content, found_in,"
                                + " seen_at) values (:work, :item, :vendor, :number, :key, :dated, :total, :content, :where, :now)"
                                + " on conflict do nothing")
                .param("work", read.work().id())
                .param("item", read.key())
                .param("vendor", vendorId)
                .param("number", number)
                .param("key", new InvoiceNumber(number).normalized())
                .param("dated", read.date().orElseThrow())
                .param("total", read.total().orElseThrow())
                .param("content", read.file().sha256())
                .param("where", where(read.subject(), read.receivedAt()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void forgetOtherwise(ReadInvoice read, String number) {
        jdbc.sql("delete from invoice_seen where work_id = :work and item_key = :item"
                        + " and (number <> :number or dated <> :dated or total <> :total)")
                .param("work", read.work().id())
                .param("item", read.key())
                .param("number", number)
                .param("dated", read.date().orElseThrow())
                .param("total", read.total().orElseThrow())
                .update();
    }

    private String where(String subject, Instant receivedAt) {
        String words = "mail \"%s\" of %s".formatted(subject, DAY.format(receivedAt.atZone(store.timeZone())));
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static SeenInvoice seen(ResultSet row, int number) throws SQLException {
        return new SeenInvoice(
                row.getString("vendor_id"),
                row.getString("number"),
                row.getDate("dated").toLocalDate(),
                row.getBigDecimal("total"),
                row.getString("found_in"),
                Optional.ofNullable(row.getString("content")));
    }
}
