package nightshift.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.Workflow;

/**
 * One item of a run as people see it: what it was, what was decided, how its writes stand.
 *
 * @param decisionId empty for a work that failed before a decision
 * @param effects its writes, in a list of many items the first {@link EffectPages#SIZE} of each
 * @param effectCounts how many of all its writes stand how
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
        Map<EffectState, Integer> effectCounts,
        Map<String, Object> facts,
        Instant decidedAt) {

    /** With all its writes. */
    public RunItem(
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
        this(
                workflow,
                workId,
                subject,
                decisionId,
                itemKey,
                label,
                supplier,
                outcome,
                reasons,
                effects,
                effects.stream()
                        .collect(Collectors.toMap(effect -> EffectState.of(effect.state()), effect -> 1, Integer::sum)),
                facts,
                decidedAt);
    }

    /** How many writes it has, listed here or not. */
    public int effectCount() {
        return effectCounts.values().stream().mapToInt(Integer::intValue).sum();
    }

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
        /** Whether the world changed before it was made, and the next run decides it by itself. */
        public boolean isDecidedAfresh() {
            return state.equals(EffectState.REFUSED.code())
                    && detail.filter(why -> why.endsWith(EffectOutcome.Stale.AFRESH))
                            .isPresent();
        }

        /** The same write under the key it had before it was edited. */
        EffectView withKey(String former) {
            return new EffectView(id, kind, former, target, state, remoteId, detail);
        }
    }
}
