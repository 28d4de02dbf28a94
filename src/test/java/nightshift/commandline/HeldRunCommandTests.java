package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.RunView;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** A run from the command line while another process holds the run of its workflow, or seems to. */
class HeldRunCommandTests extends OneRunRig {
    @Test
    void endsWithOneWhenAProcessThatLivesHoldsTheRun() {
        held();
        when(processes.ask("await-holder", Workflow.FULFILLMENT)).thenReturn(false);
        when(runs.latest(anyInt())).thenReturn(List.of(run(4, false)));
        assertThat(perform(Optional.empty())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("did not run to its end: Run 4 is under way");
        verify(processes, times(1)).ask("fulfillment-run", "command line");
    }

    @Test
    void goesOnWithARunWhoseProcessTurnsOutToBeDeadAndBeginsNoOther() {
        held();
        when(processes.ask("await-holder", Workflow.FULFILLMENT)).thenReturn(true);
        latest(List.of(run(4, false)), List.of(run(4, false)), List.of(run(4, true)));
        assertThat(perform(Optional.empty())).isZero();
        InOrder order = inOrder(processes);
        order.verify(processes).ask("fulfillment-run", "command line");
        order.verify(processes).ask("await-holder", Workflow.FULFILLMENT);
        order.verify(processes).ask("recover", null);
        order.verifyNoMoreInteractions();
    }

    @Test
    void beginsItsOwnRunWhereTheOtherEndedBeforeAnybodyKnewWhetherItLives() {
        held();
        when(processes.ask("await-holder", Workflow.FULFILLMENT)).thenReturn(true);
        latest(
                List.of(run(4, false)),
                List.of(run(4, true)),
                List.of(run(4, true)),
                List.of(run(5, true), run(4, true)));
        assertThat(perform(Optional.empty())).isZero();
        verify(processes, times(2)).ask("fulfillment-run", "command line");
    }

    @Test
    void saysWhyAWorkflowThatIsOffDoesNotRun() {
        when(processes.ask("fulfillment-run", "command line")).thenReturn("Mode of fulfillment is off");
        when(runs.latest(anyInt())).thenReturn(List.of());
        assertThat(perform(Optional.empty())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Mode of fulfillment is off");
        verify(processes, never()).ask("await-holder", Workflow.FULFILLMENT);
    }

    @Test
    void replaysWhatWasAskedForAlsoAfterAnotherRunWasFinishedHere() {
        when(runs.isUnderWay(Workflow.FULFILLMENT)).thenReturn(true);
        when(processes.ask(eq("replay-shadow"), any()))
                .thenReturn("Run 4 is under way")
                .thenReturn(null);
        when(processes.ask("await-holder", Workflow.FULFILLMENT)).thenReturn(true);
        latest(List.of(run(4, false)), List.of(run(4, false)), List.of(run(5, true), run(4, true)));
        Command.ReplayShadow command = new Command.ReplayShadow("2026-11-20", Optional.empty());
        assertThat(oneRun().replay(command, ZoneOffset.UTC, out())).isZero();
        verify(processes, times(2)).ask(eq("replay-shadow"), any());
    }

    @SafeVarargs
    private void latest(List<RunView>... inTurn) {
        when(runs.latest(anyInt())).thenReturn(inTurn[0], Arrays.copyOfRange(inTurn, 1, inTurn.length));
    }

    private void held() {
        when(runs.isUnderWay(Workflow.FULFILLMENT)).thenReturn(true);
        when(processes.ask("fulfillment-run", "command line"))
                .thenReturn("Run 4 is under way")
                .thenReturn(null);
    }
}
