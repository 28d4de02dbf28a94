package nightshift.invoices.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ReviewedItem;
import org.junit.jupiter.api.Test;

class AwaitedOrdersTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final AwaitedOrders awaited = new AwaitedOrders(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void looksAgainForSomeDaysWhetherTheOrderIsThere() {
        assertThat(due(ReasonKind.UNKNOWN_PO, Duration.ofDays(6), Optional.empty()))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.act()).isEqualTo("decide-again");
                    assertThat(asked.who()).isEqualTo("Nightshift");
                });
        assertThat(due(ReasonKind.UNKNOWN_PO, Duration.ofDays(8), Optional.empty()))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyIsAtAndWhatNoOrderWouldAnswer() {
        assertThat(due(ReasonKind.UNKNOWN_PO, Duration.ofDays(1), Optional.of("kim")))
                .isEmpty();
        assertThat(due(ReasonKind.PRICE, Duration.ofDays(1), Optional.empty())).isEmpty();
    }

    private List<ActRequest> due(ReasonKind why, Duration age, Optional<String> claimedBy) {
        List<Reason> reasons = List.of(new Reason(why, "It is for you."));
        RunItem item = new RunItem(
                Workflow.INVOICES,
                1,
                "mail/1",
                Optional.of(7L),
                "inv.pdf",
                "Invoice 1001",
                Optional.of("Harbor"),
                ItemOutcome.FLAGGED,
                reasons,
                List.of(),
                Map.of(),
                NOW);
        return awaited.due(List.of(new ReviewedItem(
                Optional.of(
                        new Reviews.Review(5, Optional.of(7L), Optional.empty(), reasons, NOW.minus(age), claimedBy)),
                new Work(1, Workflow.INVOICES, "mail/1", Optional.of("Harbor"), false, 1),
                item,
                List.of())));
    }
}
