package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.RunActs;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.Decisions;
import nightshift.operations.RunList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1")
@Tag(name = "Runs", description = "What ran, what came of it, and asking for a run now")
class RunController {
    private final RunList runs;
    private final Decisions decisions;
    private final RunActs acts;

    RunController(RunList runs, Decisions decisions, RunActs acts) {
        this.runs = runs;
        this.decisions = decisions;
        this.acts = acts;
    }

    record RunAsked(@Schema(example = "fulfillment") @NotBlank(message = "is missing") String workflow) {}

    @GetMapping("/runs")
    @Operation(summary = "List runs", description = "Newest first")
    PageAnswer<RunAnswer> list(
            @RequestParam(required = false) @Nullable String workflow,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        return PageAnswer.of(
                runs.list(Optional.ofNullable(workflow).map(Workflow::of), PageAnswer.asked(from, size)),
                RunAnswer::of);
    }

    @GetMapping("/runs/{id}")
    @Operation(summary = "One run with the number of its items by outcome")
    RunAnswer.WithCounts get(@PathVariable long id) {
        return RunAnswer.WithCounts.of(run(id), runs.counts(id));
    }

    @GetMapping("/runs/{id}/items")
    @Operation(summary = "The decided items of a run", description = "Oldest first")
    PageAnswer<ItemAnswer> items(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        run(id);
        return PageAnswer.of(runs.items(id, PageAnswer.asked(from, size)), ItemAnswer::of);
    }

    @GetMapping("/items/{decisionId}")
    @Operation(summary = "One decided item")
    ItemAnswer item(@PathVariable long decisionId) {
        return decisions
                .listed(decisionId)
                .map(ItemAnswer::of)
                .orElseThrow(() -> new NotThere("There is no decision " + decisionId));
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Run a workflow now",
            description = "As its schedule would; does not wait for it. 409 while one is under way")
    Map<String, String> start(@Me Person me, @RequestBody @Valid RunAsked asked) {
        acts.start(me, asked.workflow());
        return Map.of("sentence", "A run of " + asked.workflow() + " was asked for; GET /api/v1/runs shows it");
    }

    private RunList.Listed run(long id) {
        return runs.find(id).orElseThrow(() -> new NotThere("There is no run " + id));
    }
}
