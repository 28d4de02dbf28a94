package nightshift.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.ItemOutcome;
import nightshift.operations.KeptSummary;
import nightshift.operations.Processes;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummaries;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.operations.ShadowReplay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code --nightshift.run}: what an earlier process left open first, then each workflow once. Ends with 0, with 1 when
 * something failed technically, with 2 when a workflow is not part of this installation.
 */
@Component
class OneRun {
    private static final String TRIGGER = "command line";
    private static final int RUNS_LOOKED_THROUGH = 50;

    private final Processes processes;
    private final Runs runs;
    private final Decisions decisions;
    private final RunReport report;
    private final RunSummaries kept;
    private final DeadLetters deadLetters;
    private final ObjectProvider<RunSummary> summaries;

    OneRun(
            Processes processes,
            Runs runs,
            Decisions decisions,
            RunReport report,
            RunSummaries kept,
            DeadLetters deadLetters,
            ObjectProvider<RunSummary> summaries) {
        this.processes = processes;
        this.runs = runs;
        this.decisions = decisions;
        this.report = report;
        this.kept = kept;
        this.deadLetters = deadLetters;
        this.summaries = summaries;
    }

    int perform(Command.Run command, PrintStream out) {
        for (Workflow workflow : command.workflows()) {
            if (!processes.exists(processOf(workflow))) {
                out.println(
                        "This installation has no process for " + workflow.key() + " yet; run the others without it.");
                return CommandLine.BAD_COMMAND_LINE;
            }
        }
        recover();
        List<RunItem> items = new ArrayList<>();
        boolean clean = true;
        for (Workflow workflow : command.workflows()) {
            clean &= run(workflow, processOf(workflow), TRIGGER, items, out);
        }
        return written(command.report(), items, out) && clean ? 0 : 1;
    }

    /** {@code --nightshift.replay-shadow}: what was decided in shadow is decided afresh by a run of its own. */
    int replay(Command.ReplayShadow command, ZoneId zone, PrintStream out) {
        ShadowReplay.Request request;
        try {
            request = ShadowReplay.Request.of(Workflow.FULFILLMENT, command.since(), zone, TRIGGER);
        } catch (BadValue bad) {
            out.println(bad.getMessage());
            return CommandLine.BAD_COMMAND_LINE;
        }
        recover();
        List<RunItem> items = new ArrayList<>();
        boolean clean = run(request.workflow(), "replay-shadow", request, items, out);
        return written(command.report(), items, out) && clean ? 0 : 1;
    }

    private void recover() {
        if (processes.exists("recover")) {
            processes.ask("recover", null);
        }
    }

    private boolean run(Workflow workflow, String process, Object body, List<RunItem> items, PrintStream out) {
        Set<Long> finishedBefore = finishedIds();
        Object said;
        try {
            said = processes.ask(process, body);
            if (said instanceof String && isFreeSoon(workflow, out)) {
                finishedBefore = finishedIds(); // what the other process ended meanwhile is not what was asked for here
                recover();
                boolean wentOn = process.equals(processOf(workflow))
                        && endedSince(finishedBefore, workflow).isPresent();
                said = wentOn ? said : processes.ask(process, body);
            }
        } catch (RuntimeException failed) {
            out.println(workflow.key() + " did not run to its end: " + failed.getMessage());
            return false;
        }
        // by its end and not by its beginning: it may have gone on with a run whose process died
        Optional<RunView> run = endedSince(finishedBefore, workflow);
        if (run.isEmpty()) {
            String why = said instanceof String sentence ? ": " + sentence : "; its dead letters say why.";
            out.println(workflow.key() + " did not run to its end" + why);
            return false;
        }
        List<RunItem> found = decisions.itemsOf(run.get().id());
        items.addAll(found);
        out.println(summary(run.get(), found));
        return found.stream().noneMatch(item -> item.outcome() == ItemOutcome.FAILED)
                && deadLetters.open().stream().noneMatch(letter -> letter.runId()
                        .equals(Optional.of(run.get().id())));
    }

    private Set<Long> finishedIds() {
        return finished().map(RunView::id).collect(Collectors.toSet());
    }

    private Optional<RunView> endedSince(Set<Long> finishedBefore, Workflow workflow) {
        return finished()
                .filter(view -> view.workflow() == workflow && !finishedBefore.contains(view.id()))
                .findFirst();
    }

    /** A run that is held may be one of a process that was killed a moment ago: then it goes on here. */
    private boolean isFreeSoon(Workflow workflow, PrintStream out) {
        if (!runs.isUnderWay(workflow)) {
            return false;
        }
        out.println(
                "A process that may have died holds the run of " + workflow.key() + ": waiting for a sign of life.");
        return Boolean.TRUE.equals(processes.ask("await-holder", workflow));
    }

    /** As it was sent; of a run without one, what its items say. */
    private String summary(RunView run, List<RunItem> items) {
        return kept.find(run.id()).map(KeptSummary::text).orElseGet(() -> summaries.stream()
                .filter(summary -> summary.speaksFor(run.workflow()))
                .findFirst()
                .orElseGet(PlainRunSummary::new)
                .of(run, items));
    }

    private Stream<RunView> finished() {
        return runs.latest(RUNS_LOOKED_THROUGH).stream()
                .filter(view -> view.finishedAt().isPresent());
    }

    private boolean written(Optional<Path> file, List<RunItem> items, PrintStream out) {
        try {
            if (file.isPresent()) {
                report.write(items, file.get());
            }
            return true;
        } catch (IOException failed) {
            out.println("The report could not be written to " + file.orElseThrow() + ": " + failed.getMessage());
            return false;
        }
    }

    private static String processOf(Workflow workflow) {
        return workflow.key() + "-run";
    }
}
