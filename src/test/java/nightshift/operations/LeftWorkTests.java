package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.MovableClock;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** What a run should have done and did not, of which no failure tells. */
class LeftWorkTests {
    private final MovableClock clock = new MovableClock();
    private final TestProcess process = new TestProcess(TestProcess.database(), clock);

    @Test
    void isWhatWaitedBeforeTheRunOrWasBegunAndLetGo() {
        process.works.offer(Workflow.FULFILLMENT, "mail/1", Optional.of("Harbor"), false);
        process.works.offer(Workflow.FULFILLMENT, "mail/2", Optional.of("Acme"), false);
        process.works.offer(Workflow.INVOICES, "mail/3", Optional.empty(), false);
        clock.forward(Duration.ofMinutes(1));
        Instant begun = clock.instant();
        process.works.begin(Workflow.FULFILLMENT, "mail/4", Optional.empty()).ifPresent(process.works::release);
        process.works.offer(Workflow.FULFILLMENT, "mail/5", Optional.empty(), false);

        List<Work> left = process.works.leftBy(List.of("Acme"), Workflow.FULFILLMENT, begun);

        assertThat(left).extracting(Work::subject).containsExactly("mail/1", "mail/4");
    }
}
