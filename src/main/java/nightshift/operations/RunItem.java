package nightshift.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.Workflow;

/**
 * One item of a run as people see it: what it was, what was decided, how its writes stand.
 *
 * @param decisionId empty for a work that failed before a decision
 */
public record RunItem(
        Workflow workflow,
        long workId,
        String subject,
        Optional<Long> decisionId,
        String itemKey,
        String label,
        Optional<String> supplier,
        ItemOutcome outcome,
        List<Reason> reasons,
        List<EffectView> effects,
        Map<String, Object> facts,
        Instant decidedAt) {

    /** The row id of the mail it came with; empty for work that is about no mail. */
    public Optional<Long> mailId() {
        return Work.mailOf(subject);
    }

    /** @param state planned, performing, done, done_elsewhere, submitted, refused, failed, staged, discarded, shadow */
    public record EffectView(
            long id,
            String kind,
            String key,
            String target,
            String state,
            Optional<String> remoteId,
            Optional<String> detail) {
        /** The same write under the key it had before it was edited. */
        EffectView withKey(String former) {
            return new EffectView(id, kind, former, target, state, remoteId, detail);
        }
    }
}
