package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunList;
import org.jspecify.annotations.Nullable;

/** A run. */
record RunAnswer(
        @Schema(example = "7") long id,
        @Schema(example = "fulfillment") String workflow,
        @Schema(description = "Who or what asked for it", example = "schedule") String askedBy,
        Instant startedAt,
        @Schema(description = "null while it is under way, or was interrupted") @Nullable Instant finishedAt) {
    static RunAnswer of(RunList.Listed listed) {
        return new RunAnswer(
                listed.run().id(),
                listed.run().workflow().key(),
                listed.run().trigger(),
                listed.run().startedAt(),
                listed.finishedAt().orElse(null));
    }

    /** A run with the number of its items by outcome. */
    record WithCounts(
            RunAnswer run,
            @Schema(description = "Items by outcome", example = "{\"done\": 46, \"flagged\": 3}")
                    Map<String, Integer> counts) {
        static WithCounts of(RunList.Listed listed, Map<ItemOutcome, Integer> counts) {
            Map<String, Integer> byCode = new TreeMap<>();
            counts.forEach((outcome, count) -> byCode.put(outcome.code(), count));
            return new WithCounts(RunAnswer.of(listed), byCode);
        }
    }
}
