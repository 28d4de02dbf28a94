package nightshift.invoices.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nightshift.core.ReasonKind;
import nightshift.operations.Reviews;
import nightshift.operations.Revision;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import org.springframework.stereotype.Component;

/**
 * Some invoices come before their purchase order is entered: for some days each run looks again by itself, by the same rules as the
 * act of a person, and approves nothing. After that the flag stays for a person.
 */
@Component
public class AwaitedOrders {
    private static final Duration AWAITED = Duration.ofDays(7);

    private final Clock clock;

    public AwaitedOrders(Clock clock) {
        this.clock = clock;
    }

    /** What is asked about these open flags now. */
    public List<ActRequest> due(List<ReviewedItem> open) {
        return open.stream()
                .filter(item -> item.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.UNKNOWN_PO))
                .flatMap(item -> item.review().stream())
                .filter(flag -> flag.claimedBy().isEmpty() && isYoung(flag))
                .map(flag -> new ActRequest(
                        new Target.OfReview(flag.id()), InvoiceActs.DECIDE_AGAIN, Revision.BY_ITSELF, "", Map.of()))
                .toList();
    }

    private boolean isYoung(Reviews.Review flag) {
        Instant oldest = clock.instant().minus(AWAITED);
        return flag.openedAt().isAfter(oldest);
    }
}
