package nightshift.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.catalog.lists.ListFacts;
import nightshift.catalog.lists.ListRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Every list that came, with what became of it. */
@Repository
public class SupplierFeeds {
    private static final String INSERT =
            "insert into supplier_feed (supplier, purpose, name, fingerprint, columns, row_count, as_of, received_at, state,"
                    + " reasons, refused_rows, acceptable, items_before, dropped, sold_out, stock_moved, cost_moved,"
                    + " freight_items, minimum_items, freight_moved, minimum_moved, file_at) values"
                    + " (:supplier, :purpose, :name, :fingerprint, :columns, :rows, :asOf, :now, :state, :reasons, :left,"
                    + " :acceptable, :before, :dropped, :soldOut, :stockMoved, :costMoved, :freights, :minimums,"
                    + " :freightMoved, :minimumMoved, :fileAt)";

    private final JdbcClient jdbc;

    public SupplierFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The one in force.
     *
     * @param purpose stock, cost or both
     */
    public Optional<SupplierFeed> inForce(String supplier, String purpose) {
        return newest(supplier, purpose, "accepted");
    }

    /** The one refused last. */
    public Optional<SupplierFeed> refused(String supplier, String purpose) {
        return newest(supplier, purpose, "refused");
    }

    /** The subject of the list like this one that was refused last; blank where none was. */
    public String refusedLast(OfferedList offered) {
        return refused(offered.supplier(), offered.purpose())
                .map(SupplierFeed::subject)
                .orElse("");
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

    /**
     * What came last of the supplier and purpose of this work's list, used or not.
     *
     * @param subject of the work
     */
    public SupplierFeed latestAs(String subject) {
        SupplierFeed feed = of(subject);
        return jdbc.sql(
                        "select * from supplier_feed where supplier = :supplier and purpose = :purpose order by id desc limit 1")
                .param("supplier", feed.supplier())
                .param("purpose", feed.purpose())
                .query(SupplierFeeds::feed)
                .single();
    }

    /** Those refused of which nothing came since that was used: what they are about is still open. */
    public List<SupplierFeed> stillRefused() {
        return jdbc.sql(
                        "select f.* from supplier_feed f where f.state = 'refused' and not exists (select 1 from supplier_feed g"
                                + " where g.supplier = f.supplier and g.purpose = f.purpose and g.id > f.id) order by f.id")
                .query(SupplierFeeds::feed)
                .list();
    }

    /**
     * The refused ones that this list overtakes.
     *
     * @param before the list that was in force until now
     */
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

    /**
     * Keeps a list that is not used.
     *
     * @return its id
     */
    public long add(OfferedList offered, JudgedList judged, Instant now) {
        return insert(offered, judged, judged.refusals(), now);
    }

    /**
     * Keeps a list that is put in force, whatever speaks against it.
     *
     * @return its id
     */
    long accept(OfferedList offered, JudgedList judged, Instant now) {
        return insert(offered, judged, List.of(), now);
    }

    /**
     * Whether this file is older than the list in force, and that is as it should be: that one took its place, or came by the other of two
     * ways. Of a list that comes one way only an older file is something to look at.
     */
    boolean isOvertaken(OfferedList offered, JudgedList judged, SupplierFeed inForce) {
        return offered.dated()
                && !judged.facts().asOf().isAfter(inForce.asOf())
                && (wasInForceBefore(inForce, offered, judged)
                        || (offered.list().comesTwoWays()
                                && (judged.facts().asOf().isBefore(inForce.asOf()) || isOlderThan(inForce, offered))));
    }

    /** That very file: the same rows in one of another time are a list of their own, of which something may be odd. */
    private boolean wasInForceBefore(SupplierFeed inForce, OfferedList offered, JudgedList judged) {
        Instant second = offered.modified().truncatedTo(ChronoUnit.SECONDS);
        return jdbc.sql("select exists (select 1 from supplier_feed where supplier = :supplier and purpose = :purpose"
                        + " and id <> :inForce and state = 'accepted' and fingerprint = :fingerprint"
                        + " and file_at >= :second and file_at < :next)")
                .param("supplier", offered.supplier())
                .param("purpose", offered.purpose())
                .param("inForce", inForce.id())
                .param("fingerprint", judged.fingerprint())
                .param("second", SqlTimes.of(second))
                .param("next", SqlTimes.of(second.plusSeconds(1)))
                .query(Boolean.class)
                .single();
    }

    private boolean isOlderThan(SupplierFeed inForce, OfferedList offered) {
        return jdbc.sql("select exists (select 1 from supplier_feed where id = :id and file_at > :modified)")
                .param("id", inForce.id())
                .param("modified", SqlTimes.of(offered.modified()))
                .query(Boolean.class)
                .single();
    }

    private long insert(OfferedList offered, JudgedList judged, List<ListRefusal> refusals, Instant now) {
        ListFacts facts = judged.facts();
        ListImpact impact = judged.tally().impact();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param("supplier", offered.supplier())
                .param("purpose", offered.purpose())
                .param("name", cut(offered.name(), 300))
                .param("fingerprint", judged.fingerprint())
                .param("columns", String.join("\n", facts.columns()))
                .param("rows", facts.rows())
                .param("asOf", SqlTimes.of(facts.asOf()))
                .param("now", SqlTimes.of(now))
                .param("state", refusals.isEmpty() ? "accepted" : "refused")
                .param("reasons", reasons(refusals))
                .param("acceptable", refusals.stream().allMatch(ListRefusal::acceptable))
                .param("left", facts.leftOut())
                .param("before", impact.before())
                .param("dropped", impact.dropped())
                .param("soldOut", impact.soldOut())
                .param("stockMoved", impact.stockMoved())
                .param("costMoved", impact.costMoved())
                .param("freights", facts.freights())
                .param("minimums", facts.minimums())
                .param("freightMoved", impact.freightMoved())
                .param("minimumMoved", impact.minimumMoved())
                .param(
                        "fileAt",
                        SqlTimes.of(Optional.of(offered.modified()).filter(at -> offered.dated())),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    private static String reasons(List<ListRefusal> refusals) {
        return refusals.stream().map(ListRefusal::reason).collect(Collectors.joining("\n"));
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
                row.getInt("refused_rows"),
                row.getInt("freight_items"),
                row.getInt("minimum_items"),
                row.getBoolean("acceptable"),
                new ListImpact(
                        row.getInt("items_before"),
                        row.getInt("dropped"),
                        row.getInt("sold_out"),
                        row.getInt("stock_moved"),
                        row.getInt("cost_moved"),
                        row.getInt("freight_moved"),
                        row.getInt("minimum_moved")));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
