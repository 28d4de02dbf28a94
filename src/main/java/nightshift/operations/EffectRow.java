package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;

/**
 * An effect as it is stored: the record of one write.
 *
 * @param payload JSON
 * @param forReview prepared for a review; performed only when a person agrees
 * @param anyMode a report about the night itself, sent whatever the mode is
 * @param fresh not yet put off since its decision
 * @param doubt performing, and nobody knows whether it got through
 * @param givenUp who discarded it and why, before anybody knew whether it got through: looked at, never performed again
 */
public record EffectRow(
        long id,
        String kind,
        String key,
        String payload,
        String target,
        EffectState state,
        Workflow workflow,
        Optional<String> supplier,
        Optional<Long> decisionId,
        Optional<Long> batchId,
        boolean forReview,
        boolean anyMode,
        boolean fresh,
        Optional<String> approvedBy,
        int attempt,
        int looks,
        Optional<String> remoteId,
        Optional<String> detail,
        boolean doubt,
        Optional<String> givenUp,
        Optional<Instant> expiresAt,
        Instant plannedAt,
        Optional<Instant> performedAt,
        Optional<Instant> finishedAt) {

    static EffectRow of(ResultSet row, int number) throws SQLException {
        return new EffectRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("effect_key"),
                row.getString("payload"),
                row.getString("target"),
                EffectState.of(row.getString("state")),
                Workflow.valueOf(row.getString("workflow")),
                Optional.ofNullable(row.getString("supplier")),
                Optional.ofNullable(row.getObject("decision_id", Long.class)),
                Optional.ofNullable(row.getObject("batch_id", Long.class)),
                row.getBoolean("for_review"),
                row.getBoolean("any_mode"),
                row.getBoolean("fresh"),
                Optional.ofNullable(row.getString("approved_by")),
                row.getInt("attempt"),
                row.getInt("looks"),
                Optional.ofNullable(row.getString("remote_id")),
                Optional.ofNullable(row.getString("detail")),
                row.getBoolean("doubt"),
                Optional.ofNullable(row.getString("given_up")),
                Times.optional(row, "expires_at"),
                Times.instant(row, "planned_at"),
                Times.optional(row, "performed_at"),
                Times.optional(row, "finished_at"));
    }

    /** Why a person has to look at it, where the remote or the world said no. */
    Optional<Reason> refusal() {
        return state == EffectState.REFUSED
                ? detail.map(why -> new Reason(ReasonKind.REMOTE_REFUSED, why))
                : Optional.empty();
    }

    /** Whether it is not worth doing any more: then it is never performed. */
    public boolean isLate(Instant now) {
        return expiresAt.filter(end -> end.isBefore(now)).isPresent();
    }

    RunItem.EffectView view() {
        return new RunItem.EffectView(id, kind, key, target, state.code(), remoteId, detail);
    }
}
