package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.mailbox.OutgoingMail;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Differences;
import nightshift.operations.ItemOutcome;
import nightshift.operations.OpenDifference;
import nightshift.operations.RecordedWrite;
import nightshift.operations.RouteRules;
import nightshift.operations.RunItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class FulfillmentSummaryRoutesTests {
    private SummaryWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new SummaryWorld();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void anEmptyNightIsSummarizedAndSentToo() {
        world.finish();

        InOrder order = inOrder(world.runs, world.summaries, world.effects);
        order.verify(world.runs).end(SummaryWorld.RUN);
        order.verify(world.summaries).keep(any());
        order.verify(world.effects).planReport(eq(Workflow.FULFILLMENT), any());
        order.verify(world.runs).finish(SummaryWorld.RUN);
        assertThat(world.kept).singleElement().satisfies(summary -> {
            assertThat(summary.runId()).isEqualTo(12);
            assertThat(summary.subject()).isEqualTo("nothing came in");
            assertThat(summary.text()).doesNotContain("COULD NOT BE LEARNED");
            assertThat(summary.html()).contains("<h1");
        });
        assertThat(world.asked("perform-effect")).containsExactly("77");
        assertThat(world.asked("mailbox-list-junk")).hasSize(2);
        assertThat(world.asked("call-heartbeat-url")).hasSize(1);
    }

    @Test
    void aLookThatFailsIsNamedAndTheOthersGoOn() {
        world.answers.put("amazon-feed-alerts", () -> new IllegalStateException("no feeds today"));
        world.answers.put(
                "shopify-open-orders", () -> RemoteFailure.hopeless(RemoteSystem.SHOPIFY, "Shopify answered 503"));
        when(world.mails.suppliersHeardSince(any())).thenReturn(List.of());

        world.finish();

        assertThat(world.kept.get(0).text())
                .contains(
                        "COULD NOT BE LEARNED (2)",
                        "- Which web orders are late could not be learned.",
                        "- Whether a feed is overdue could not be learned.",
                        "SILENT SUPPLIERS (1)");
        assertThat(world.asked("dead-letter")).hasSize(2);
        assertThat(world.asked("perform-effect")).hasSize(1);
    }

    @Test
    void theWatchdogIsToldEvenWhenTheSummaryCouldNotBeWritten() {
        when(world.runs.view(12)).thenThrow(new IllegalStateException("the database does not answer"));

        world.finish();

        assertThat(world.kept).isEmpty();
        assertThat(world.asked("dead-letter")).hasSize(1);
        assertThat(world.asked("call-heartbeat-url")).hasSize(1);
    }

    @Test
    void withoutAmazonItIsNotAsked() {
        when(world.amazon.isAsked()).thenReturn(false);

        world.finish();

        assertThat(world.asked("amazon-refresh-orders")).isEmpty();
        assertThat(world.kept.get(0).text()).doesNotContain("COULD NOT BE LEARNED");
    }

    @Test
    void whatAmazonDoesNotShowIsADifference() {
        ShipmentConfirmation confirmation = new ShipmentConfirmation(
                new AmazonOrderId("902-0000000-0000001"),
                new TrackingNumber("1Z999AA10123456784"),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                SummaryWorld.RUN.startedAt(),
                List.of(new ShipmentConfirmation.Item("12345678901234", 1)));
        when(world.written.ofRun(SummaryWorld.RUN))
                .thenReturn(List.of(new RecordedWrite(
                        5, confirmation, true, true, Optional.empty(), Optional.of(SummaryWorld.RUN.startedAt()))));
        ArgumentCaptor<Differences.Found> found = ArgumentCaptor.forClass(Differences.Found.class);
        when(world.differences.record(found.capture())).thenAnswer(call -> call.getArgument(0));
        when(world.differences.open(Workflow.FULFILLMENT)).thenAnswer(call -> found.getValue().differences().stream()
                .map(difference -> new OpenDifference(1, difference, SummaryWorld.RUN.startedAt(), Optional.empty()))
                .toList());

        world.finish();

        assertThat(world.asked("amazon-live-orders")).containsExactly("[902-0000000-0000001]");
        assertThat(world.kept.get(0).text())
                .contains(
                        "RECORDED, BUT NOT THERE (1)\n- Amazon order 902-0000000-0000001 does not show 1Z999AA10123456784");
        verify(world.differences).told(Workflow.FULFILLMENT);
    }

    @Test
    void aMailThatFailedAsAWholeIsCalledByItsSubject() {
        RunItem failed = new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/5",
                Optional.empty(),
                "work/1",
                "mail/5",
                Optional.of("Summit"),
                ItemOutcome.FAILED,
                List.of(),
                List.of(),
                Map.of("cause", "Shopify answered 503"),
                SummaryWorld.RUN.startedAt());
        when(world.decisions.itemsOf(12)).thenReturn(List.of(failed));
        when(world.mails.subjects(List.of(5L))).thenReturn(Map.of(5L, "Shipped: PO-7405"));

        world.finish();

        assertThat(world.kept.get(0).subject()).isEqualTo("1 failed");
        assertThat(world.kept.get(0).text()).contains("- Mail \"Shipped: PO-7405\" of Summit: Shopify answered 503");
    }

    @Test
    void aNightThatDidNotBeginIsAnAlertOfItsOwn() {
        watch();

        ArgumentCaptor<OutgoingMail> mail = ArgumentCaptor.forClass(OutgoingMail.class);
        verify(world.effects).planReport(eq(Workflow.FULFILLMENT), mail.capture());
        assertThat(mail.getValue().reference()).isEqualTo("missed-run/fulfillment/2026-11-23T07:00:00Z");
        assertThat(world.asked("perform-effect")).containsExactly("77");
    }

    @Test
    void aNightThatRanOrIsSwitchedOffIsNotMissed() {
        when(world.runs.ranSince(eq(Workflow.FULFILLMENT), any())).thenReturn(true);
        watch();
        when(world.runs.ranSince(eq(Workflow.FULFILLMENT), any())).thenReturn(false);
        when(world.modes.isOff(Workflow.FULFILLMENT)).thenReturn(true);
        watch();

        verify(world.effects, never()).planReport(any(), any());
    }

    @Test
    void aRunWhoseProcessDiedBeforeItsSummaryIsSummarizedLater() {
        when(world.runs.ranSince(any(), any())).thenReturn(true);
        when(world.summaries.overdue(Workflow.FULFILLMENT)).thenReturn(List.of(12L));
        when(world.runs.find(12)).thenReturn(Optional.of(SummaryWorld.RUN));

        watch();

        assertThat(world.kept).hasSize(1);
        assertThat(world.asked("perform-effect")).hasSize(1);
    }

    @Test
    void everyRouteNamesItsFailurePolicy() {
        assertThat(RouteRules.broken(world.camel)).allMatch(rule -> !rule.contains("fulfillment"));
    }

    private void watch() {
        world.camel.createProducerTemplate().sendBody("direct:watch-fulfillment", null);
    }
}
