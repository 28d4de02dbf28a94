package nightshift.commandline;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.mailbox.MailLookup;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.IntendedWrites;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Processes;
import nightshift.operations.RunSummaries;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One run from the command line, around it nothing that is real. */
abstract class OneRunRig {
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    final Processes processes = mock(Processes.class);
    final Runs runs = mock(Runs.class);
    final Decisions decisions = mock(Decisions.class);
    final RunSummaries kept = mock(RunSummaries.class);
    final DeadLetters deadLetters = mock(DeadLetters.class);
    final IntendedWrites writes = mock(IntendedWrites.class);
    final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void fulfillmentIsInstalled() {
        when(processes.exists("recover")).thenReturn(true);
        when(processes.exists("fulfillment-run")).thenReturn(true);
        when(runs.latest(anyInt())).thenReturn(List.of(run(4, true)), List.of(run(5, true), run(4, true)));
    }

    int perform(Optional<Path> report) {
        return oneRun().perform(new Command.Run(List.of(Workflow.FULFILLMENT), report), out());
    }

    OneRun oneRun() {
        return new OneRun(
                processes,
                runs,
                decisions,
                new RunReport(new ObjectMapper(), beans.getBeanProvider(MailLookup.class), writes),
                kept,
                deadLetters,
                beans.getBeanProvider(RunSummary.class));
    }

    PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    static RunView run(long id, boolean finished) {
        return new RunView(
                id,
                Workflow.FULFILLMENT,
                "command line",
                NOW,
                finished ? Optional.of(NOW) : Optional.empty(),
                Map.of(ItemOutcome.FLAGGED, 1));
    }
}
