package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.DifferenceActs;
import nightshift.core.Workflow;
import nightshift.operations.Differences;
import nightshift.operations.OpenDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/differences/{workflow}")
@Tag(name = "Differences", description = "Where a remote system shows something else than what was recorded")
class DifferenceController {
    private final Differences differences;
    private final DifferenceActs acts;

    DifferenceController(Differences differences, DifferenceActs acts) {
        this.differences = differences;
        this.acts = acts;
    }

    record DifferenceAnswer(
            long id,
            @Schema(example = "Shopify") String system,
            String kind,
            @Schema(example = "order #7401") String subject,
            @Nullable Long effectId,
            String sentence,
            Instant firstSeenAt,
            @Schema(description = "When a summary said so; null: it is new") @Nullable Instant toldAt) {
        static DifferenceAnswer of(OpenDifference open) {
            return new DifferenceAnswer(
                    open.id(),
                    open.difference().system().label(),
                    open.difference().kind().code(),
                    open.difference().subject(),
                    open.difference().effectId().orElse(null),
                    open.difference().sentence(),
                    open.firstSeenAt(),
                    open.toldAt().orElse(null));
        }
    }

    @GetMapping
    @Operation(summary = "Open differences of a workflow", description = "Oldest first")
    List<DifferenceAnswer> list(@PathVariable String workflow) {
        return differences.open(Workflow.of(workflow)).stream()
                .map(DifferenceAnswer::of)
                .toList();
    }

    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave one as it is, with a reason", description = "It is not told again unless it changes")
    void leave(@Me Person me, @PathVariable String workflow, @PathVariable long id, @RequestBody NoteAsked asked) {
        acts.leaveAsItIs(me, Workflow.of(workflow), id, asked.note());
    }
}
