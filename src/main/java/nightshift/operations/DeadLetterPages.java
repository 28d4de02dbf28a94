package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dead letters as people look through them, page by page: there may be thousands. */
@Repository
public class DeadLetterPages {
    private static final int LARGEST = 500;

    private final JdbcClient jdbc;

    DeadLetterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many are open, of one workflow and one system.
     *
     * @param workflow empty where a step belongs to none
     * @param system empty where no remote system was at fault
     */
    public record Count(Optional<Workflow> workflow, Optional<String> system, int open) {}

    /**
     * The open ones, oldest first.
     *
     * @param page from 0
     */
    public List<DeadLetter> open(LetterFilter filter, int page, int size) {
        return page(
                "select * from dead_letter where state = 'open'" + filter.sql() + " order by id", filter, page, size);
    }

    /**
     * Those that were closed or discarded, latest first.
     *
     * @param page from 0
     */
    public List<DeadLetter> ended(LetterFilter filter, int page, int size) {
        String sql =
                "select * from dead_letter where state <> 'open'" + filter.sql() + " order by closed_at desc, id desc";
        return page(sql, filter, page, size);
    }

    private List<DeadLetter> page(String sql, LetterFilter filter, int page, int size) {
        int most = Math.max(1, Math.min(size, LARGEST));
        return jdbc.sql(sql + " limit :most offset :from")
                .params(filter.parameters())
                .param("most", most)
                .param("from", (long) Math.max(0, page) * most)
                .query(DeadLetters::letter)
                .list();
    }

    public int countOpen(LetterFilter filter) {
        return jdbc.sql("select count(*) from dead_letter where state = 'open'" + filter.sql())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * The open ones by cause, the most frequent first.
     *
     * @param page from 0
     */
    public List<DeadLetter.Group> groups(LetterFilter filter, int page, int size) {
        int most = Math.max(1, Math.min(size, LARGEST));
        return jdbc.sql("select g.fingerprint, g.n, g.oldest, g.latest, l.cause, l.system from (select fingerprint,"
                        + " count(*) n, min(first_seen_at) oldest, max(last_seen_at) latest, max(id) newest from dead_letter"
                        + " where state = 'open'" + filter.sql() + " group by fingerprint) g"
                        + " join dead_letter l on l.id = g.newest order by g.n desc, g.newest limit :most offset :from")
                .params(filter.parameters())
                .param("most", most)
                .param("from", (long) Math.max(0, page) * most)
                .query(DeadLetterPages::group)
                .list();
    }

    private static DeadLetter.Group group(ResultSet row, int number) throws SQLException {
        return new DeadLetter.Group(
                row.getString("fingerprint"),
                row.getString("cause"),
                Optional.ofNullable(row.getString("system")),
                row.getInt("n"),
                Times.instant(row, "oldest"),
                Times.instant(row, "latest"));
    }

    /** The open ones counted by workflow and system, the most first. */
    public List<Count> counts() {
        return jdbc.sql("select workflow, system, count(*) n from dead_letter where state = 'open'"
                        + " group by workflow, system order by n desc, workflow, system")
                .query((row, n) -> new Count(
                        Optional.ofNullable(row.getString("workflow")).map(Workflow::valueOf),
                        Optional.ofNullable(row.getString("system")),
                        row.getInt("n")))
                .list();
    }

    /** How many are open that were not there before that time. */
    int newSince(Instant since) {
        return jdbc.sql("select count(*) from dead_letter where state = 'open' and first_seen_at >= :since")
                .param("since", Times.sql(since))
                .query(Integer.class)
                .single();
    }

    /** When the oldest open one was first seen. */
    Optional<Instant> oldestOpen() {
        return jdbc.sql("select first_seen_at from dead_letter where state = 'open' order by first_seen_at limit 1")
                .query((row, n) -> Times.instant(row, "first_seen_at"))
                .optional();
    }
}
