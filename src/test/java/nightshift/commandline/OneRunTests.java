package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.mailbox.MailLookup;
import nightshift.mailbox.StoredMail;
import nightshift.operations.DeadLetter;
import nightshift.operations.ItemOutcome;
import nightshift.operations.KeptSummary;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;

class OneRunTests extends OneRunRig {
    @TempDir
    Path folder;

    @Test
    void recoversBeforeItRunsAndEndsWithZero() {
        when(decisions.itemsOf(5)).thenReturn(List.of(item(ItemOutcome.FLAGGED)));
        assertThat(perform(Optional.empty())).isZero();
        InOrder order = inOrder(processes);
        order.verify(processes).ask("recover", null);
        order.verify(processes).ask("fulfillment-run", "command line");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("PO 7415 (flagged): PO 7415 is Lee's order in Tulsa, but the slip ships to Boise.");
    }

    @Test
    void endsWithOneWhenSomethingDeadLettered() {
        when(decisions.itemsOf(5)).thenReturn(List.of(item(ItemOutcome.DONE), item(ItemOutcome.FAILED)));
        assertThat(perform(Optional.empty())).isEqualTo(1);
    }

    @Test
    void endsWithOneWhenTheRunDidNotFinish() {
        when(runs.latest(anyInt())).thenReturn(List.of(run(4, true)), List.of(run(5, false), run(4, true)));
        assertThat(perform(Optional.empty())).isEqualTo(1);
    }

    @Test
    void runsNothingWhenOneWorkflowIsNotInstalled() {
        Command.Run both = new Command.Run(List.of(Workflow.FULFILLMENT, Workflow.INVOICES), Optional.empty());
        assertThat(oneRun().perform(both, out())).isEqualTo(2);
        verify(processes, never()).ask(anyString(), org.mockito.ArgumentMatchers.any());
    }

    @Test
    void usesTheWorkflowsOwnSummaryWhereThereIsOne() {
        beans.addBean("summary", (RunSummary) (run, items) -> "46 shipped, 3 need you, 1 known");
        assertThat(perform(Optional.empty())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("46 shipped, 3 need you, 1 known");
    }

    @Test
    void printsTheSummaryAsItWasSent() {
        beans.addBean("summary", (RunSummary) (run, items) -> "what the items say");
        when(kept.find(5)).thenReturn(Optional.of(new KeptSummary(5, "46 shipped", "", "46 shipped, and more")));
        assertThat(perform(Optional.empty())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("46 shipped, and more")
                .doesNotContain("what the items say");
    }

    @Test
    void writesTheReportOtherProgramsRelyOn() throws Exception {
        beans.addBean("mails", (MailLookup) id -> Optional.of(mail(id)));
        when(decisions.itemsOf(5)).thenReturn(List.of(item(ItemOutcome.FLAGGED)));
        when(writes.inWords(List.of(1L))).thenReturn(Map.of(1L, "Fulfill order #1494"));
        Path report = folder.resolve("deep/night.json");
        assertThat(perform(Optional.of(report))).isZero();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(report.toFile()))
                .isEqualTo(
                        json.readTree(
                                """
                [{"workflow": "fulfillment", "mailbox": "orders@store.example", "internetMessageId": "<1@harbor.example>",
                  "subject": "Shipped: PO-7415", "outcome": "flagged",
                  "reasons": [{"kind": "order_mismatch",
                               "detail": "PO 7415 is Lee's order in Tulsa, but the slip ships to Boise."}],
                  "effects": [{"key": "shopify.fulfillment/1494", "state": "discarded", "kind": "k", "target": "#1494",
                               "does": "Fulfill order #1494"}]}]
                """));
    }

    @Test
    void endsWithOneWhenAStepOfTheRunFailed() {
        when(deadLetters.open()).thenReturn(List.of(stepOf(5)));
        assertThat(perform(Optional.empty())).isEqualTo(1);
    }

    @Test
    void doesNotBlameThisRunForAnEarlierFailure() {
        when(deadLetters.open()).thenReturn(List.of(stepOf(4)));
        assertThat(perform(Optional.empty())).isZero();
    }

    private static DeadLetter stepOf(long runId) {
        return new DeadLetter(
                9,
                Optional.empty(),
                Optional.empty(),
                Optional.of("direct:poll-mail"),
                Optional.empty(),
                Optional.of(Workflow.FULFILLMENT),
                Optional.of(runId),
                "Outlook does not answer",
                "outlook",
                Optional.of("Outlook"),
                "poll-mail",
                1,
                NOW,
                NOW,
                "open",
                Optional.empty());
    }

    private static RunItem item(ItemOutcome outcome) {
        return new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/4711",
                Optional.of(1L),
                "slip.pdf#1",
                "PO 7415",
                Optional.of("Harbor"),
                outcome,
                List.of(new Reason(
                        ReasonKind.ORDER_MISMATCH, "PO 7415 is Lee's order in Tulsa, but the slip ships to Boise.")),
                List.of(new RunItem.EffectView(
                        1, "k", "shopify.fulfillment/1494", "#1494", "discarded", Optional.empty(), Optional.empty())),
                Map.of(),
                NOW);
    }

    private static StoredMail mail(long id) {
        return new StoredMail(
                id,
                new EmailAddress("orders@store.example"),
                "inbox",
                "g",
                Optional.of("<1@harbor.example>"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Shipped: PO-7415",
                NOW,
                Map.of(),
                "",
                false);
    }
}
