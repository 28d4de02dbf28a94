package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the decisions made in shadow: did people do the same? */
@Repository
public class ShadowComparisons {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Items items;
    private final PromotionSettings settings;
    private final Clock clock;

    ShadowComparisons(JdbcClient jdbc, Transactions transaction, Items items, PromotionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.items = items;
        this.settings = settings;
        this.clock = clock;
    }

    /** The decisions to compare now: made in shadow and without a verdict; one that is open for too long is given up instead. */
    public List<RunItem> due(Workflow workflow) {
        forgetWhatWasDecidedAfresh();
        giveUp(workflow);
        return items.toCompare(workflow, oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(settings.giveUpAfter());
    }

    /** What went out or was decided otherwise since is no longer a matter between shadow and people. */
    private void forgetWhatWasDecidedAfresh() {
        jdbc.sql("delete from shadow_comparison where verdict = 'open' and exists (select 1 from decision d"
                        + " where d.id = shadow_comparison.decision_id and d.outcome = 'PROCEED' and not exists"
                        + " (select 1 from effect e where e.decision_id = d.id and e.state = 'shadow'))")
                .update();
    }

    private void giveUp(Workflow workflow) {
        // what was flagged and is shipped by nobody was rightly flagged
        jdbc.sql(
                        "update shadow_comparison set settled_at = :now, sentence = (select d.label || case when d.outcome = 'PROCEED'"
                                + " then ': nobody ' || cast(:did as varchar(20)) || ' it, shadow would have.' else ' was not ' || cast(:did as varchar(20)) || ' by hand either.' end"
                                + " from decision d where d.id = decision_id), verdict = case when (select d.outcome from decision d"
                                + " where d.id = decision_id) = 'PROCEED' then 'given_up' else 'noted' end"
                                + " where verdict = 'open' and workflow = :workflow and decided_at < :oldest")
                .param("now", Times.sql(clock.instant()))
                .param("workflow", workflow.name())
                .param("oldest", Times.sql(oldest()))
                .param("did", workflow == Workflow.FULFILLMENT ? "shipped" : "entered")
                .update();
    }

    /** Keeps what the comparison brought. A verdict once given stays. */
    public void record(List<ShadowComparison> compared) {
        transaction.run(() -> compared.forEach(this::record));
    }

    private void record(ShadowComparison comparison) {
        if (write(
                        "update shadow_comparison set verdict = :verdict, sentence = :sentence, compared_at = :now,"
                                + " settled_at = :settled where decision_id = :decision and verdict = 'open'",
                        comparison)
                == 0) {
            write(
                    "insert into shadow_comparison (decision_id, workflow, supplier, verdict, sentence, decided_at,"
                            + " compared_at, settled_at) values (:decision, :workflow, :supplier, :verdict, :sentence, :decided,"
                            + " :now, :settled) on conflict do nothing",
                    comparison);
        }
    }

    private int write(String sql, ShadowComparison comparison) {
        Optional<Instant> settled =
                Optional.of(clock.instant()).filter(now -> comparison.verdict() != ComparisonVerdict.OPEN);
        return jdbc.sql(sql)
                .param("decision", comparison.decisionId())
                .param("workflow", comparison.workflow().name())
                .param("supplier", comparison.supplier().orElse(null))
                .param("verdict", comparison.verdict().code())
                .param("sentence", comparison.sentence().orElse(null))
                .param("decided", Times.sql(comparison.decidedAt()))
                .param("now", Times.sql(clock.instant()))
                .param("settled", Times.sql(settled))
                .update();
    }

    /** What no summary has told yet. */
    public ComparisonTally untold(Workflow workflow) {
        List<ShadowComparison> news = select("told_at is null and verdict <> 'open'", workflow);
        return new ComparisonTally(
                (int) news.stream()
                        .filter(one -> one.verdict() == ComparisonVerdict.AGREED)
                        .count(),
                select("verdict = 'open'", workflow).size(),
                sentences(news, ComparisonVerdict.DIFFERED, ComparisonVerdict.GIVEN_UP),
                sentences(news, ComparisonVerdict.NOTED));
    }

    private static List<String> sentences(List<ShadowComparison> all, ComparisonVerdict... verdicts) {
        return all.stream()
                .filter(one -> List.of(verdicts).contains(one.verdict()))
                .flatMap(one -> one.sentence().stream())
                .toList();
    }

    /** A summary has told it. */
    public void told(Workflow workflow) {
        jdbc.sql("update shadow_comparison set told_at = :now where told_at is null and verdict <> 'open'"
                        + " and workflow = :workflow")
                .param("now", Times.sql(clock.instant()))
                .param("workflow", workflow.name())
                .update();
    }

    /** All that was compared since then, newest decision first, for the desk. */
    public List<ShadowComparison> since(Workflow workflow, Instant since) {
        return select("1 = 1", workflow).stream()
                .filter(one -> !one.decidedAt().isBefore(since))
                .toList();
    }

    private List<ShadowComparison> select(String condition, Workflow workflow) {
        return jdbc.sql("select * from shadow_comparison where workflow = :workflow and " + condition
                        + " order by decided_at desc, decision_id desc")
                .param("workflow", workflow.name())
                .query(ShadowComparisons::comparison)
                .list();
    }

    static ShadowComparison comparison(ResultSet row, int number) throws SQLException {
        return new ShadowComparison(
                row.getLong("decision_id"),
                Workflow.valueOf(row.getString("workflow")),
                Optional.ofNullable(row.getString("supplier")),
                ComparisonVerdict.of(row.getString("verdict")),
                Optional.ofNullable(row.getString("sentence")),
                Times.instant(row, "decided_at"));
    }
}
