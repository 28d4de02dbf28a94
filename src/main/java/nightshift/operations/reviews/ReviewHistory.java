package nightshift.operations.reviews;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what about an item, and when. Only ever added to. */
@Repository
public class ReviewHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    public ReviewHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param act name of the act
     * @param outcome what came of it, in a sentence
     */
    public record Entry(Instant at, String who, String act, String note, String outcome) {}

    void add(ActTask task, String outcome) {
        Optional<Long> decision = task.item().item().decisionId();
        add(
                task.item().review().map(review -> review.id()),
                decision,
                task.act().name(),
                task.request(),
                outcome);
    }

    private void add(Optional<Long> review, Optional<Long> decision, String act, ActRequest request, String outcome) {
        add(review, decision, new Entry(clock.instant(), request.who(), act, request.note(), outcome));
    }

    void add(Optional<Long> review, Optional<Long> decision, Entry entry) {
        jdbc.sql("insert into review_act (review_id, decision_id, act, who, note, outcome, happened_at)"
                        + " values (:review, :decision, :act, :who, :note, :outcome, :at)")
                .param("review", review.orElse(null), Types.BIGINT)
                .param("decision", decision.orElse(null), Types.BIGINT)
                .param("act", entry.act())
                .param("who", entry.who())
                .param("note", entry.note())
                .param("outcome", entry.outcome())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
    }

    /** Everything people did about the item of this decision, over all decisions it had, oldest first. */
    public List<Entry> of(long decisionId) {
        return jdbc.sql(
                        "select happened_at, who, act, note, outcome from review_act where decision_id in (:ids) order by id")
                .param("ids", decisionsBefore(decisionId))
                .query((row, n) -> new Entry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** This decision and all it took the place of, the newest first. */
    public List<Long> decisionsBefore(long decisionId) {
        List<Long> ids = new ArrayList<>();
        Optional<Long> next = Optional.of(decisionId);
        while (next.isPresent()) {
            ids.add(next.get());
            next = jdbc.sql("select corrects from decision where id = :id and corrects is not null")
                    .param("id", next.get())
                    .query(Long.class)
                    .optional();
        }
        return ids;
    }
}
