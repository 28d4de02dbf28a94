package nightshift.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many items were done without a person, and what one is worth. */
@Repository
public class Savings {
    /**
     * Untouched: decided and never reviewed, all of its writes done. Corrected: a person agreed or changed something, and
     * Nightshift wrote. By hand: a person had to do it. What waits, failed, or was only a shadow saved nothing yet. An item that was
     * decided afresh counts once, by the decision that stands.
     */
    private static final String BY_DAY = "select cast(d.decided_at at time zone :zone as date) decided_on,"
            + " sum(case when reviews = 0 and corrects is null and d.outcome in ('PROCEED', 'NOTHING') and open_writes = 0"
            + " then 1 else 0 end) untouched,"
            + " sum(case when (agreed > 0 or corrects is not null) and open_writes = 0 and done_writes > 0 then 1 else 0 end) corrected,"
            + " sum(case when (reviews > 0 or corrects is not null) and waiting = 0"
            + " and not ((agreed > 0 or corrects is not null) and done_writes > 0) then 1 else 0 end) by_hand"
            + " from (select d.*,"
            + " (select count(*) from review r where r.decision_id = d.id) reviews,"
            + " (select count(*) from review r where r.decision_id = d.id and r.closed_at is null) waiting,"
            + " (select count(*) from review r where r.decision_id = d.id and r.verdict = 'approved') agreed,"
            + " (select count(*) from effect e where e.decision_id = d.id and e.state in ('done', 'done_elsewhere')) done_writes,"
            + " (select count(*) from effect e where e.decision_id = d.id and e.state not in ('done', 'done_elsewhere')) open_writes"
            + " from decision d where d.workflow = :workflow and d.decided_at >= :since and d.superseded = 0) d"
            + " group by decided_on order by decided_on";

    private final JdbcClient jdbc;
    private final SavingsSettings settings;
    private final Clock clock;

    Savings(JdbcClient jdbc, SavingsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The items of one day of the store by how much of a person they took. */
    public record Day(LocalDate day, int untouched, int corrected, int byHand) {}

    /** @param zone the store's time zone, which parts the days */
    public List<Day> days(Workflow workflow, Instant since, String zone) {
        return jdbc.sql(BY_DAY)
                .param("zone", zone)
                .param("workflow", workflow.name())
                .param("since", Times.sql(since))
                .query((row, n) -> new Day(
                        row.getObject("decided_on", LocalDate.class),
                        row.getInt("untouched"),
                        row.getInt("corrected"),
                        row.getInt("by_hand")))
                .list();
    }

    /** The workflows that ever decided something. */
    public List<Workflow> workflows() {
        return jdbc.sql("select distinct workflow from decision order by workflow").query(String.class).list().stream()
                .map(Workflow::valueOf)
                .toList();
    }

    /** What was set on the desk, else what the settings say. */
    public SavingBasis basis(Workflow workflow) {
        return jdbc.sql("select minutes_per_item, hourly_rate from saving_basis where workflow = :workflow")
                .param("workflow", workflow.name())
                .query((row, n) -> new SavingBasis(row.getInt(1), row.getBigDecimal(2)))
                .optional()
                .orElseGet(() -> new SavingBasis(settings.minutesPerItem(), settings.hourlyRate()));
    }

    public void setBasis(Workflow workflow, SavingBasis basis, String who) {
        if (write(
                        "update saving_basis set minutes_per_item = :minutes, hourly_rate = :rate, set_by = :who, set_at = :now"
                                + " where workflow = :workflow",
                        workflow,
                        basis,
                        who)
                == 0) {
            write(
                    "insert into saving_basis (workflow, minutes_per_item, hourly_rate, set_by, set_at)"
                            + " values (:workflow, :minutes, :rate, :who, :now)",
                    workflow,
                    basis,
                    who);
        }
    }

    private int write(String sql, Workflow workflow, SavingBasis basis, String who) {
        return jdbc.sql(sql)
                .param("workflow", workflow.name())
                .param("minutes", basis.minutesPerItem())
                .param("rate", basis.hourlyRate())
                .param("who", who)
                .param("now", Times.sql(clock.instant()))
                .update();
    }
}
