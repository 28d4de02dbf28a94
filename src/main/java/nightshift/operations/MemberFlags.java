package nightshift.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One flag a decision, however many of its writes were refused. Runs within a transaction. */
@Repository
class MemberFlags {
    private static final int MOST_REASONS = 20;
    private static final Reason FURTHER = new Reason(
            ReasonKind.REMOTE_REFUSED,
            "Further writes of this decision were refused too; each says why in its own record");

    private final JdbcClient jdbc;
    private final Reviews reviews;

    MemberFlags(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    /** Some of the many writes of a decision were refused: the review names the first of them. */
    void flag(long decisionId, List<Reason> refused) {
        String key = "decision/" + decisionId;
        Optional<List<Reason>> open = jdbc.sql("select reasons from review where open_key = :key for update")
                .param("key", key)
                .query((row, n) -> StoredJson.reasons(row.getString("reasons")))
                .optional();
        if (open.isEmpty()) {
            reviews.open(decisionId, shortened(refused));
        } else if (open.get().size() <= MOST_REASONS) {
            List<Reason> more = new ArrayList<>(open.get());
            more.addAll(refused);
            jdbc.sql("update review set reasons = :reasons where open_key = :key")
                    .param("reasons", StoredJson.write(shortened(more)))
                    .param("key", key)
                    .update();
        }
    }

    private static List<Reason> shortened(List<Reason> reasons) {
        return reasons.size() <= MOST_REASONS
                ? reasons
                : Stream.concat(reasons.stream().limit(MOST_REASONS), Stream.of(FURTHER))
                        .toList();
    }
}
