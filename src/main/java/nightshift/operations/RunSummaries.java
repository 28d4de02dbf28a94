package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The summaries of the runs, as they were sent. */
@Repository
public class RunSummaries {
    /** Writing a summary asks every remote system; it takes no longer than this. */
    private static final Duration A_WHILE = Duration.ofMinutes(20);

    private final JdbcClient jdbc;
    private final Clock clock;

    public RunSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps the summary of a run. The first one counts: it is the one that is sent.
     *
     * @return the one that is kept
     */
    public KeptSummary keep(KeptSummary summary) {
        jdbc.sql("insert into run_summary (run_id, subject, html, body, written_at)"
                        + " values (:run, :subject, :html, :text, :now) on conflict do nothing")
                .param("run", summary.runId())
                .param("subject", summary.subject())
                .param("html", summary.html())
                .param("text", summary.text())
                .param("now", Times.sql(clock.instant()))
                .update();
        return find(summary.runId()).orElseThrow();
    }

    public Optional<KeptSummary> find(long runId) {
        return jdbc.sql("select * from run_summary where run_id = :run")
                .param("run", runId)
                .query((row, n) -> new KeptSummary(
                        row.getLong("run_id"), row.getString("subject"), row.getString("html"), row.getString("body")))
                .optional();
    }

    /** The ids of runs that ended within the last day and still have no summary a while later: their process died in between. */
    public List<Long> overdue(Workflow workflow) {
        Instant now = clock.instant();
        return jdbc.sql("select r.id from run r where r.workflow = :workflow and r.finished_at between :from and :until"
                        + " and not exists (select 1 from run_summary s where s.run_id = r.id) order by r.id")
                .param("workflow", workflow.name())
                .param("from", Times.sql(now.minus(Duration.ofDays(1))))
                .param("until", Times.sql(now.minus(A_WHILE)))
                .query(Long.class)
                .list();
    }
}
