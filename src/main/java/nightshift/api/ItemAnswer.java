package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        @Schema(description = "The first 50, those that need a person first; GET /api/v1/items/ID/effects has all")
                List<EffectAnswer> effects,
        @Schema(description = "How many of all its writes stand how", example = "{\"staged\": 4, \"done\": 3996}")
                Map<String, Integer> effectCounts,
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
                item.effectCounts().entrySet().stream()
                        .collect(Collectors.toMap(count -> count.getKey().code(), Map.Entry::getValue)),
                item.facts(),
                item.decidedAt());
    }
}
