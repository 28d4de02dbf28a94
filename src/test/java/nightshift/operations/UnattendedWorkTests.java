package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class UnattendedWorkTests {
    private final TestProcess process = TestProcess.alone();
    private final RecordRetention retention = new RecordRetention(process.jdbc, process.transaction);

    @Test
    void monthsOfWorkDoNotComeAllAtOnceOnTheDayAWorkflowIsSetUp() {
        offer(Workflow.TRIAGE, 1);
        process.clock.forward(Duration.ofDays(2));
        offer(Workflow.TRIAGE, 2);
        process.clock.forward(Duration.ofDays(2));

        closeOld(false);

        assertThat(process.works.claim(Workflow.TRIAGE, 10))
                .extracting(Work::subject)
                .containsExactly("mail/2");
        assertThat(retention.unsettledMails())
                .as("mails whose texts are kept for ever")
                .containsExactly(2L);
    }

    @Test
    void workOfAWorkflowThatIsSetUpWaitsHoweverLongItIsOff() {
        offer(Workflow.TRIAGE, 1);
        offer(Workflow.INVOICES, 2);
        process.modes.change(Workflow.TRIAGE, Mode.OFF, "kim");
        process.clock.forward(Duration.ofDays(90));

        closeOld(true);

        assertThat(process.works.open(Workflow.TRIAGE)).isEqualTo(1);
        closeOld(false);
        assertThat(process.works.open(Workflow.INVOICES))
                .as("of another workflow")
                .isEqualTo(1);
    }

    @Test
    void onlyAWorkflowWhosePrerequisiteIsMissingIsNotSetUp() {
        assertThat(work(false).isSetUp(Workflow.TRIAGE)).isFalse();
        assertThat(work(false).isSetUp(Workflow.INVOICES))
                .as("of another workflow")
                .isTrue();
        assertThat(work(true).isSetUp(Workflow.TRIAGE)).isTrue();
    }

    private void offer(Workflow workflow, int mail) {
        process.works.offer(workflow, "mail/" + mail, Optional.empty(), false);
    }

    private void closeOld(boolean isSetUp) {
        work(isSetUp).closeOld();
    }

    private UnattendedWork work(boolean isSetUp) {
        return new UnattendedWork(process.jdbc, List.of(new Support(isSetUp)), process.clock);
    }

    private record Support(boolean isMet) implements Prerequisite {
        @Override
        public Workflow workflow() {
            return Workflow.TRIAGE;
        }

        @Override
        public String what() {
            return "a mailbox for support";
        }

        @Override
        public Duration worthDoingFor() {
            return Duration.ofDays(3);
        }
    }
}
