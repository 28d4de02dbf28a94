package nightshift.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.acts.RunActs;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.Page;
import nightshift.operations.RunItem;
import nightshift.operations.Schedule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages a person reads in the morning: each workflow with its latest run, one run, its items by outcome. */
@Controller
@ConditionalOnWebApplication
class TonightController {
    private final Tonight tonight;
    private final RunActs runs;
    private final Modes modes;
    private final NextRuns nextRuns;
    private final Pauses pauses;
    private final Concerns concerns;

    TonightController(Tonight tonight, RunActs runs, Modes modes, NextRuns nextRuns, Pauses pauses, Concerns concerns) {
        this.tonight = tonight;
        this.runs = runs;
        this.modes = modes;
        this.nextRuns = nextRuns;
        this.pauses = pauses;
        this.concerns = concerns;
    }

    @GetMapping("/")
    String tonight(Model model) {
        List<WorkflowPage> workflows = runs.offered().stream().map(this::page).toList();
        model.addAttribute("workflows", workflows);
        model.addAttribute(
                "began", workflows.stream().anyMatch(one -> one.latest().isPresent()));
        model.addAttribute("intakePaused", pauses.of(Schedule.INTAKE));
        addWhatIsOpen(model);
        model.addAttribute("firstSteps", tonight.firstSteps());
        return "tonight";
    }

    private void addWhatIsOpen(Model model) {
        Concerns.Open open = concerns.now(runs.offered());
        model.addAttribute("concerns", open);
        model.addAttribute("needs", tonight.needsYou(open.reviews()));
    }

    private WorkflowPage page(Workflow workflow) {
        return new WorkflowPage(
                workflow,
                modes.effective(workflow, Optional.empty()),
                nextRuns.of(workflow),
                pauses.of(Schedule.of(workflow.key())),
                tonight.latest(workflow));
    }

    /** One run: its counts, and what needs somebody; with an outcome all its items of that kind, page by page. */
    @GetMapping("/runs/{id}")
    String run(
            @PathVariable long id,
            @RequestParam Optional<String> outcome,
            @RequestParam Optional<Long> from,
            Model model) {
        model.addAttribute("run", find(id));
        outcome.map(TonightController::outcome).ifPresent(wanted -> {
            Page<RunItem> page = tonight.items(id, wanted, from);
            model.addAttribute(
                    "list", new OutcomeGroup(wanted, page.items(), page.next().isPresent()));
            model.addAttribute("next", page.next());
        });
        return "run";
    }

    /** The part of a page that changes while a run is under way. */
    @GetMapping("/runs/{id}/progress")
    String progress(@PathVariable long id, Model model) {
        model.addAttribute("run", find(id));
        return "parts :: run";
    }

    /** The same on the first page; when the run has ended, what needs a person now comes with it. */
    @GetMapping("/runs/{id}/brief")
    String brief(@PathVariable long id, Model model) {
        RunPage run = tonight.brief(id).orElseThrow(() -> new NotThere("There is no run " + id));
        model.addAttribute("run", run);
        if (run.finishedAt().isEmpty()) {
            return "parts :: brief";
        }
        model.addAttribute("began", true);
        addWhatIsOpen(model);
        return "tonight-ended";
    }

    private RunPage find(long id) {
        return tonight.run(id).orElseThrow(() -> new NotThere("There is no run " + id));
    }

    private static ItemOutcome outcome(String code) {
        List<ItemOutcome> known = Arrays.stream(ItemOutcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .toList();
        return known.stream().findFirst().orElseThrow(() -> new NotThere("There is no outcome \"" + code + "\""));
    }
}
