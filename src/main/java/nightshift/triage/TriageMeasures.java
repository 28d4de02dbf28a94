package nightshift.triage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well drafts serve: what people changed before they sent them, how much is handed over, how long a draft takes. */
@Repository
public class TriageMeasures {
    private static final String SELECT =
            "select t.topic, count(*) as mails, sum(case when t.outcome = 'draft' then 1 else 0 end) as drafts,"
                    + " sum(case when t.outcome = 'hand_over' then 1 else 0 end) as handed_over,"
                    + " sum(case when t.draft_state = 'sent' then 1 else 0 end) as sent,"
                    + " sum(case when t.draft_state = 'sent' and t.changed = 0 then 1 else 0 end) as unchanged,"
                    + " sum(case when t.draft_state = 'gone' then 1 else 0 end) as gone, avg(t.changed) as changed,"
                    + " avg(case when t.outcome = 'draft' then extract(epoch from (t.noted_at - t.received_at)) end) as seconds"
                    + " from triaged_mail t where t.received_at >= :since group by t.topic order by count(*) desc, t.topic";

    private final JdbcClient jdbc;
    private final Clock clock;

    public TriageMeasures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One topic.
     *
     * @param unchanged drafts that were sent as they stood
     * @param gone drafts that a person deleted
     * @param changed mean share of a draft that was changed before it was sent, 0 to 1; empty while none was sent
     * @param timeToDraft mean time from the mail's arrival; empty while none was drafted
     */
    public record Measure(
            String topic,
            int mails,
            int drafts,
            int handedOver,
            int sent,
            int unchanged,
            int gone,
            Optional<BigDecimal> changed,
            Optional<Duration> timeToDraft) {}

    /** Mails of the last days by topic, the most frequent first. */
    public List<Measure> ofLast(Duration days) {
        return jdbc.sql(SELECT)
                .param("since", OffsetDateTime.ofInstant(clock.instant().minus(days), ZoneOffset.UTC))
                .query(TriageMeasures::measure)
                .list();
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        return new Measure(
                row.getString("topic"),
                row.getInt("mails"),
                row.getInt("drafts"),
                row.getInt("handed_over"),
                row.getInt("sent"),
                row.getInt("unchanged"),
                row.getInt("gone"),
                Optional.ofNullable(row.getBigDecimal("changed")),
                Optional.ofNullable(row.getBigDecimal("seconds"))
                        .map(seconds -> Duration.ofSeconds(seconds.longValue())));
    }
}
