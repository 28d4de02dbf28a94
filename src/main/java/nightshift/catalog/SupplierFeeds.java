package nightshift.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.ListFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Every list that came, with what became of it. */
@Repository
public class SupplierFeeds {
    private static final int WIDEST = 4000;

    private final JdbcClient jdbc;

    public SupplierFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in force. @param purpose stock, cost or both */
    public Optional<SupplierFeed> inForce(String supplier, String purpose) {
        return newest(supplier, purpose, "accepted");
    }

    /** The one refused last. */
    public Optional<SupplierFeed> refused(String supplier, String purpose) {
        return newest(supplier, purpose, "refused");
    }

    private Optional<SupplierFeed> newest(String supplier, String purpose, String state) {
        return jdbc.sql(
                        "select * from supplier_feed where supplier = :supplier and purpose = :purpose and state = :state"
                                + " order by id desc limit 1")
                .param("supplier", supplier)
                .param("purpose", purpose)
                .param("state", state)
                .query(SupplierFeeds::feed)
                .optional();
    }

    /** Those refused of which nothing came since that was used: what they are about is still open. */
    public List<SupplierFeed> stillRefused() {
        return jdbc.sql(
                        "select f.* from supplier_feed f where f.state = 'refused' and not exists (select 1 from supplier_feed g"
                                + " where g.supplier = f.supplier and g.purpose = f.purpose and g.id > f.id) order by f.id")
                .query(SupplierFeeds::feed)
                .list();
    }

    /** The refused ones that this list overtakes. @param before the list that was in force until now */
    public List<SupplierFeed> overtakenBy(SupplierFeed feed, Optional<SupplierFeed> before) {
        return jdbc.sql(
                        "select * from supplier_feed where supplier = :supplier and purpose = :purpose and state = 'refused'"
                                + " and id < :id and id > :before order by id")
                .param("supplier", feed.supplier())
                .param("purpose", feed.purpose())
                .param("id", feed.id())
                .param("before", before.map(SupplierFeed::id).orElse(0L))
                .query(SupplierFeeds::feed)
                .list();
    }

    /** The newest of each supplier and purpose, used or not: for people. */
    public List<SupplierFeed> newest() {
        return jdbc.sql("select * from supplier_feed where id in (select max(id) from supplier_feed"
                        + " group by supplier, purpose, state) order by supplier, purpose, state")
                .query(SupplierFeeds::feed)
                .list();
    }

    /** The list that work of this subject is about. */
    public SupplierFeed of(String subject) {
        return find(Long.parseLong(subject.substring(subject.lastIndexOf('/') + 1)))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + subject));
    }

    public Optional<SupplierFeed> find(long id) {
        return jdbc.sql("select * from supplier_feed where id = :id")
                .param("id", id)
                .query(SupplierFeeds::feed)
                .optional();
    }

    /** Keeps a list that came. @param reasons why it is not used; empty: it is @return its id */
    public long add(
            OfferedList offered, String fingerprint, ListFacts facts, List<String> reasons, java.time.Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into supplier_feed (supplier, purpose, name, fingerprint, columns, row_count, as_of, received_at,"
                                + " state, reasons, refused_rows) values (:supplier, :purpose, :name, :fingerprint, :columns, :rows, :asOf,"
                                + " :now, :state, :reasons, :left)")
                .param("supplier", offered.list().supplier().name())
                .param("purpose", offered.list().settings().purpose().key())
                .param("name", cut(offered.name(), 300))
                .param("fingerprint", fingerprint)
                .param("columns", cut(String.join("\n", facts.columns()), WIDEST))
                .param("rows", facts.rows())
                .param("asOf", SqlTimes.of(facts.asOf()))
                .param("now", SqlTimes.of(now))
                .param("state", reasons.isEmpty() ? "accepted" : "refused")
                .param("reasons", cut(String.join("\n", reasons), WIDEST))
                .param("left", facts.leftOut())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    private static SupplierFeed feed(ResultSet row, int number) throws SQLException {
        return new SupplierFeed(
                row.getLong("id"),
                row.getString("supplier"),
                row.getString("purpose"),
                row.getString("name"),
                row.getString("fingerprint"),
                row.getString("columns").lines().toList(),
                row.getInt("row_count"),
                SqlTimes.read(row, "as_of").orElseThrow(),
                SqlTimes.read(row, "received_at").orElseThrow(),
                row.getString("reasons").lines().toList(),
                row.getInt("refused_rows"));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
