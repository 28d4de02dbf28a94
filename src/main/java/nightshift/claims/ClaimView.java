package nightshift.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A claim as people see it.
 *
 * @param decisionId of the mail that made it; empty for a moment before it is decided
 * @param customer who reported it, by the name his mail gives
 * @param items as {@code Shelving unit (HS-4824-5), 2 ordered}
 * @param photos how many it has
 * @param dueAt when the supplier's time for an answer is over
 */
public record ClaimView(
        long id,
        Optional<Long> decisionId,
        String orderName,
        Optional<String> amazonOrder,
        Optional<String> customer,
        String supplier,
        String poNumber,
        ClaimState state,
        List<String> items,
        int photos,
        Optional<String> carrier,
        Optional<String> tracking,
        Instant openedAt,
        Optional<Instant> startedAt,
        Optional<Instant> dueAt,
        Optional<Instant> answeredAt,
        Optional<Instant> aToZUntil,
        Optional<Instant> carrierUntil,
        ClaimMoney money,
        Optional<Closing> closing) {
    public ClaimView {
        items = List.copyOf(items);
    }

    /** Whether the supplier's time is over and nobody settled it. */
    public boolean overdue(Instant now) {
        boolean waits = state == ClaimState.BOTH_SENT || state == ClaimState.FOLLOWED_UP;
        return waits && dueAt.filter(due -> !due.isAfter(now)).isPresent();
    }

    public record Closing(Instant at, String by, String reason) {}
}
