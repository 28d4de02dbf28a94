package nightshift.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.RunView;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;

class WorkflowSummariesTests {
    private final WorkflowSummaries summaries = new WorkflowSummaries(
            List.of(
                    new Told(Workflow.CLAIMS, "no report of damage", false),
                    new Told(Workflow.PRICING, "3 prices", true)),
            new SummaryPage(new TemplateEngine()));

    @Test
    void hasEachRunPutIntoWordsByTheWriterOfItsWorkflow() {
        assertThat(summaries.of(run(Workflow.CLAIMS), List.of())).contains("no report of damage");
        assertThat(summaries.of(run(Workflow.PRICING), List.of())).contains("3 prices");
        assertThat(summaries.worthAMail(report(Workflow.CLAIMS))).isFalse();
        assertThat(summaries.worthAMail(report(Workflow.PRICING))).isTrue();
    }

    @Test
    void speaksForTheWorkflowsOfItsWritersOnly() {
        assertThat(List.of(Workflow.values()).stream().filter(summaries::speaksFor))
                .containsExactlyInAnyOrder(Workflow.CLAIMS, Workflow.PRICING);
        assertThatThrownBy(() -> summaries.write(report(Workflow.INVOICES)))
                .hasMessage("Nobody writes the summaries of invoices");
    }

    private static RunReport report(Workflow workflow) {
        return new RunReport(run(workflow), List.of(), List.of(), List.of());
    }

    private static RunView run(Workflow workflow) {
        Instant now = Instant.parse("2026-11-24T07:00:00Z");
        return new RunView(7, workflow, "test", now, Optional.of(now), Map.of());
    }

    private record Told(Workflow workflow, String subject, boolean mailed) implements WorkflowSummaryWriter {
        @Override
        public Summary compose(RunReport report) {
            return new Summary(
                    report.run().id(),
                    subject,
                    "A run",
                    List.of(subject),
                    List.of(),
                    URI.create("http://desk.example"));
        }

        @Override
        public boolean worthAMail(RunReport report) {
            return mailed;
        }
    }
}
