package nightshift.operations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The summaries of the runs, as they were sent. */
@Repository
public class RunSummaries {
    private final JdbcClient jdbc;
    private final Clock clock;

    public RunSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the summary of a run. The first one counts: it is the one that is sent. @return the one that is kept */
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
                        row.getLong("run_id"),
                        row.getString("subject"),
                        row.getString("html"),
                        row.getString("body")))
                .optional();
    }

    /** Those of these runs that have no summary: their process died in between. */
    public List<Run> missing(List<Run> runs) {
        return runs.stream().filter(run -> find(run.id()).isEmpty()).toList();
    }
}
