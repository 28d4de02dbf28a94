package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nightshift.operations.ReviewList;
import org.jspecify.annotations.Nullable;

/** What waits for a person, or what he said. */
record ReviewAnswer(
        long id,
        @Schema(description = "The item, see /api/v1/items; null where it is about a feed") @Nullable Long decisionId,
        @Schema(example = "PO 7415") String label,
        @Schema(example = "fulfillment") String workflow,
        @Nullable String supplier,
        List<ReasonAnswer> reasons,
        Instant openedAt,
        @Nullable String claimedBy,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Schema(description = "approved, rejected; null while it is open") @Nullable String verdict,
        @Nullable String note) {
    static ReviewAnswer of(ReviewList.Shown shown) {
        return new ReviewAnswer(
                shown.review().id(),
                shown.review().decisionId().orElse(null),
                shown.label(),
                shown.workflow().key(),
                shown.supplier().orElse(null),
                ReasonAnswer.of(shown.review().reasons()),
                shown.review().openedAt(),
                shown.review().claimedBy().orElse(null),
                shown.closedBy().orElse(null),
                shown.closedAt().orElse(null),
                shown.verdict().orElse(null),
                shown.note().orElse(null));
    }
}
