package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nightshift.operations.RunItem;
import org.jspecify.annotations.Nullable;

/** One decided item: what was read, what was decided and why, how its writes stand. */
record ItemAnswer(
        @Nullable Long decisionId,
        long workId,
        @Schema(example = "fulfillment") String workflow,
        @Schema(example = "PO 7415") String label,
        @Nullable String supplier,
        @Schema(
                        description = "done, flagged, known-exception, ignored, failed, staged, shadow, waiting",
                        example = "flagged")
                String outcome,
        List<ReasonAnswer> reasons,
        List<EffectAnswer> effects,
        Map<String, Object> facts,
        Instant decidedAt) {
    static ItemAnswer of(RunItem item) {
        return new ItemAnswer(
                item.decisionId().orElse(null),
                item.workId(),
                item.workflow().key(),
                item.label(),
                item.supplier().orElse(null),
                item.outcome().code(),
                ReasonAnswer.of(item.reasons()),
                item.effects().stream().map(EffectAnswer::of).toList(),
                item.facts(),
                item.decidedAt());
    }
}
