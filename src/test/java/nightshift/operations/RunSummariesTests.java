package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class RunSummariesTests {
    private final TestProcess process = TestProcess.alone();
    private final RunSummaries summaries = new RunSummaries(process.jdbc, process.clock);

    @Test
    void theFirstSummaryOfARunIsTheOneThatIsKept() {
        Run run = finished();
        KeptSummary first = new KeptSummary(run.id(), "46 shipped", "<p>46</p>", "46");
        summaries.keep(first);
        assertThat(summaries.keep(new KeptSummary(run.id(), "0 shipped", "", "")))
                .isEqualTo(first);
        assertThat(summaries.find(run.id())).contains(first);
        assertThat(summaries.find(run.id() + 1)).isEmpty();
    }

    @Test
    void aRunWithoutSummaryIsOverdueAfterAWhileAndForgottenAfterADay() {
        Run run = finished();
        assertThat(summaries.overdue(Workflow.FULFILLMENT)).isEmpty();
        process.clock.forward(Duration.ofMinutes(21));
        assertThat(summaries.overdue(Workflow.FULFILLMENT)).containsExactly(run.id());
        assertThat(summaries.overdue(Workflow.INVOICES)).isEmpty();
        process.clock.forward(Duration.ofDays(1));
        assertThat(summaries.overdue(Workflow.FULFILLMENT)).isEmpty();
    }

    @Test
    void aRunWithItsSummaryIsNeverOverdue() {
        Run run = finished();
        summaries.keep(new KeptSummary(run.id(), "46 shipped", "", "46"));
        process.clock.forward(Duration.ofHours(1));
        assertThat(summaries.overdue(Workflow.FULFILLMENT)).isEmpty();
    }

    @Test
    void aRunThatNeverEndsHidesNoMissedOne() {
        process.runs.begin(Workflow.FULFILLMENT, "test");
        process.clock.forward(Duration.ofHours(11));
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, process.clock.instant()))
                .isTrue();
        process.clock.forward(Duration.ofHours(2));
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, process.clock.instant()))
                .isFalse();
    }

    @Test
    void aRunCountsForTheTimesItWasUnderWay() {
        Instant before = process.clock.instant();
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, before)).isFalse();
        Run first = process.runs.begin(Workflow.FULFILLMENT, "test");
        process.clock.forward(Duration.ofMinutes(5));
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, process.clock.instant()))
                .isTrue();
        process.runs.finish(first);
        process.clock.forward(Duration.ofMinutes(5));
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, process.clock.instant()))
                .isFalse();
        assertThat(process.runs.ranSince(Workflow.FULFILLMENT, before)).isTrue();

        Run second = process.runs.begin(Workflow.FULFILLMENT, "test");
        assertThat(process.runs.before(second)).contains(first);
        assertThat(process.runs.before(first)).isEmpty();
    }

    @Test
    void theFirstStartIsTheOldestProcess() {
        Instant first = process.instances.firstStart();
        process.clock.forward(Duration.ofDays(1));
        new Instances(process.jdbc, TestProcess.SETTINGS, process.clock).beat();
        assertThat(process.instances.firstStart()).isEqualTo(first);
    }

    private Run finished() {
        Run run = process.runs.begin(Workflow.FULFILLMENT, "test");
        process.runs.finish(run);
        return run;
    }
}
