package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.customers.OrderContext;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.shop.OrderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenMattersTests {
    @ParameterizedTest
    @EnumSource(names = {"FLAGGED", "STAGED", "FAILED"})
    void namesAConfirmationThatWaitsForAPerson(ItemOutcome outcome) {
        assertThat(OpenMatters.of(List.of(item(Workflow.FULFILLMENT, outcome)), List.of())
                        .why())
                .contains("A supplier's confirmation waits on the desk: PO-1494.");
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "IGNORED", "SHADOW", "WAITING", "KNOWN_EXCEPTION"})
    void saysNothingOfOneThatWaitsForNobody(ItemOutcome outcome) {
        assertThat(OpenMatters.of(List.of(item(Workflow.FULFILLMENT, outcome)), List.of()))
                .isEqualTo(OpenMatters.NONE);
    }

    @Test
    void namesAReportOfDamageAlsoWhereItsClaimIsDrafted() {
        assertThat(OpenMatters.of(List.of(), List.of(item(Workflow.CLAIMS, ItemOutcome.DONE)))
                        .why())
                .contains("Damage was reported of this order: PO-1494.");
        assertThat(OpenMatters.of(List.of(), List.of(item(Workflow.CLAIMS, ItemOutcome.IGNORED))))
                .isEqualTo(OpenMatters.NONE);
    }

    @Test
    void looksForTheSendersOwnOrdersOnly() {
        var order = Cases.order("#1494", OrderState.NOT_SHIPPED);
        assertThat(OpenMatters.names(new OrderContext.Theirs(List.of(order), true)))
                .containsExactly("#1494");
        assertThat(OpenMatters.names(new OrderContext.Unproven(List.of(order), "another address")))
                .isEmpty();
    }

    private static RunItem item(Workflow workflow, ItemOutcome outcome) {
        return new RunItem(
                workflow,
                1,
                "mail/1",
                Optional.of(1L),
                "item",
                "PO-1494",
                Optional.empty(),
                outcome,
                List.of(),
                List.of(),
                Map.of(),
                Cases.NOW);
    }
}
