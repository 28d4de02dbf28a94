package nightshift.operations;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Removes what old records say in detail. The rows of works, decisions and effects stay with their keys and states: they are
 * what keeps a mail from being decided again and a write from going out again. What is not settled keeps everything.
 */
@Repository
public class RecordRetention {
    private static final String SETTLED = codes(state -> !state.isOpen());
    private static final String UNSETTLED_DECISION =
            "(exists (select 1 from review r where r.decision_id = d.id and r.closed_at is null)"
                    + " or exists (select 1 from effect e where e.decision_id = d.id and e.state not in " + SETTLED
                    + "))";
    private static final String UNSETTLED_WORK =
            "(w.state <> 'closed' or exists (select 1 from dead_letter l where l.work_id = w.id"
                    + " and l.state = 'open'))";

    /** Begins with the few that are open: after a year nearly all works are settled, and each batch that is removed asks. */
    static final String UNSETTLED_SUBJECTS =
            "select w.subject from (select id from work where state in ('waiting', 'claimed', 'failed')"
                    + " union select work_id from dead_letter where state = 'open' and work_id is not null"
                    + " union select d.work_id from review r join decision d on d.id = r.decision_id where r.closed_at is null"
                    + " union select d.work_id from effect e join decision d on d.id = e.decision_id where e.state in "
                    + codes(EffectState::isOpen)
                    + ") as unsettled join work w on w.id = unsettled.id";

    private final JdbcClient jdbc;
    private final Transactions transaction;

    RecordRetention(JdbcClient jdbc, Transactions transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The mails on which something is open: a work, a review, a write, a dead letter. */
    public List<Long> unsettledMails() {
        return unsettled("mail/");
    }

    /** The suppliers' lists on which something is open. */
    public List<Long> unsettledLists() {
        return unsettled("list/");
    }

    private List<Long> unsettled(String prefix) {
        return jdbc.sql(UNSETTLED_SUBJECTS).query(String.class).list().stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(subject -> Long.valueOf(subject.substring(prefix.length())))
                .toList();
    }

    private static String codes(Predicate<EffectState> which) {
        return Arrays.stream(EffectState.values())
                .filter(which)
                .map(state -> "'" + state.code() + "'")
                .collect(joining(", ", "(", ")"));
    }

    /**
     * Removes what was read and looked up for old decisions, and what was sent and answered for their writes.
     *
     * @return how many decisions
     */
    public int removeDetails(Instant before, String why, int atMost) {
        return transaction.in(() -> {
            List<Long> old = jdbc.sql(
                            "select d.id from decision d join work w on w.id = d.work_id where d.details_removed is null"
                                    + " and d.decided_at < :before and not " + UNSETTLED_DECISION + " and not "
                                    + UNSETTLED_WORK
                                    + " order by d.id limit :most")
                    .param("before", Times.sql(before))
                    .param("most", atMost)
                    .query(Long.class)
                    .list();
            if (!old.isEmpty()) {
                strip("update decision set facts = :facts, details_removed = :why where id in (:ids)", old, why);
                strip(
                        "update effect_attempt set request = null, answer = :why where effect_id in"
                                + " (select id from effect where decision_id in (:ids))",
                        old,
                        why);
                strip("update effect set details_removed = :why where decision_id in (:ids)", old, why);
            }
            return old.size();
        });
    }

    private void strip(String update, List<Long> ids, String why) {
        jdbc.sql(update)
                .param("facts", StoredJson.write(Map.of("details", why)))
                .param("why", why)
                .param("ids", ids)
                .update();
    }

    /**
     * Removes the texts of old reports (summaries, alerts), and what was sent for them and for batches. Their keys stay, so
     * none is sent again.
     *
     * @return how many writes
     */
    public int removeReports(Instant before, String why, int atMost) {
        return transaction.in(() -> {
            List<Long> old = jdbc.sql(
                            "select id from effect where decision_id is null and details_removed is null and state in "
                                    + SETTLED
                                    + " and coalesce(finished_at, planned_at) < :before order by id limit :most")
                    .param("before", Times.sql(before))
                    .param("most", atMost)
                    .query(Long.class)
                    .list();
            if (!old.isEmpty()) {
                strip(
                        "update effect set payload = case when any_mode then '{}' else payload end, details_removed = :why"
                                + " where id in (:ids)",
                        old,
                        why);
                strip("update effect_attempt set request = null, answer = :why where effect_id in (:ids)", old, why);
            }
            return old.size();
        });
    }

    /**
     * Removes dead letters that were closed or discarded.
     *
     * @return how many
     */
    public int removeDeadLetters(Instant before, int atMost) {
        return remove(
                "select id from dead_letter where state <> 'open' and closed_at < :before order by id limit :most",
                before,
                atMost,
                "delete from dead_letter_attempt where dead_letter_id in (:ids)",
                "delete from dead_letter where id in (:ids)");
    }

    /**
     * Removes the texts of old summaries; the runs stay with their items.
     *
     * @return how many
     */
    public int removeSummaries(Instant before, int atMost) {
        return remove(
                "select run_id from run_summary where written_at < :before order by run_id limit :most",
                before,
                atMost,
                "delete from run_summary where run_id in (:ids)");
    }

    /**
     * Removes runs in which nothing happened; one that only swept over prices is named by its sweep, which stays.
     *
     * @return how many
     */
    public int removeEmptyRuns(Instant before, int atMost) {
        return remove(
                "select r.id from run r where r.finished_at < :before and not exists (select 1 from decision d where d.run_id = r.id)"
                        + " and not exists (select 1 from dead_letter l where l.run_id = r.id)"
                        + " and not exists (select 1 from run_lease l where l.run_id = r.id)"
                        + " and not exists (select 1 from run_summary s where s.run_id = r.id)"
                        + " and not exists (select 1 from price_run p where p.run_id = r.id) order by r.id limit :most",
                before,
                atMost,
                "delete from run where id in (:ids)");
    }

    private int remove(String select, Instant before, int atMost, String... deletes) {
        return transaction.in(() -> {
            List<Long> old = jdbc.sql(select)
                    .param("before", Times.sql(before))
                    .param("most", atMost)
                    .query(Long.class)
                    .list();
            if (!old.isEmpty()) {
                for (String delete : deletes) {
                    jdbc.sql(delete).param("ids", old).update();
                }
            }
            return old.size();
        });
    }

    /**
     * Removes processes that ended long ago; the first one stays, since it says since when Nightshift is here.
     *
     * @return how many
     */
    public int removeProcesses(Instant before) {
        return jdbc.sql("delete from instance where heartbeat_at < :before"
                        + " and started_at > (select min(started_at) from instance)")
                .param("before", Times.sql(before))
                .update();
    }
}
