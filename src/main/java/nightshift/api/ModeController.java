package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ModeActs;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.ModeList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/modes")
@Tag(
        name = "Modes",
        description =
                "How far Nightshift may go by itself. Of a workflow's and a supplier's the more cautious counts; a switch"
                        + " beats the settings file; switching performs nothing old")
class ModeController {
    private final ModeList modes;
    private final ModeActs acts;

    ModeController(ModeList modes, ModeActs acts) {
        this.modes = modes;
        this.acts = acts;
    }

    record ModeAsked(
            @Schema(description = "off, shadow, review, auto", example = "review") @NotBlank(message = "is missing")
                    String mode) {}

    /** How one workflow or supplier stands by itself. */
    record ModeAnswer(
            String name,
            @Schema(description = "What counts; null: nothing of its own") @Nullable String mode,
            @Schema(description = "What the settings file says") @Nullable String configured,
            @Nullable String switchedBy,
            @Nullable Instant switchedAt) {
        static ModeAnswer of(ModeList.Standing standing) {
            return new ModeAnswer(
                    standing.name(),
                    key(standing.counts()),
                    key(standing.configured()),
                    standing.switched().map(ModeList.Switch::by).orElse(null),
                    standing.switched().map(ModeList.Switch::at).orElse(null));
        }

        private static @Nullable String key(Optional<Mode> mode) {
            return mode.map(value -> value.name().toLowerCase(Locale.ROOT)).orElse(null);
        }
    }

    record ModesAnswer(List<ModeAnswer> workflows, List<ModeAnswer> suppliers) {}

    @GetMapping
    @Operation(summary = "All modes")
    ModesAnswer list() {
        return new ModesAnswer(
                modes.workflows().stream().map(ModeAnswer::of).toList(),
                modes.suppliers().stream().map(ModeAnswer::of).toList());
    }

    @PutMapping("/workflows/{workflow}")
    @Operation(summary = "Switch a workflow")
    ModesAnswer change(@Me Person me, @PathVariable String workflow, @RequestBody @Valid ModeAsked asked) {
        acts.change(me, Workflow.of(workflow), ModeActs.mode(asked.mode()));
        return list();
    }

    @DeleteMapping("/workflows/{workflow}")
    @Operation(
            summary = "Take a workflow's switch away",
            description = "The settings file counts again. Twice is like once")
    ModesAnswer reset(@Me Person me, @PathVariable String workflow) {
        acts.reset(me, Workflow.of(workflow));
        return list();
    }

    @PutMapping("/suppliers/{supplier}")
    @Operation(summary = "Switch a supplier")
    ModesAnswer changeSupplier(@Me Person me, @PathVariable String supplier, @RequestBody @Valid ModeAsked asked) {
        acts.changeSupplier(me, supplier, ModeActs.mode(asked.mode()));
        return list();
    }

    @DeleteMapping("/suppliers/{supplier}")
    @Operation(
            summary = "Take a supplier's switch away",
            description = "The settings file counts again. Twice is like once")
    ModesAnswer resetSupplier(@Me Person me, @PathVariable String supplier) {
        acts.resetSupplier(me, supplier);
        return list();
    }

    record ReplayAsked(
            @Schema(description = "A day of the store, or a point in time", example = "2026-11-01")
                    @NotBlank(message = "is missing")
                    String since) {}

    @PostMapping("/workflows/{workflow}/replay-shadow")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Decide afresh what was decided in shadow",
            description =
                    "By a run of its own, under the mode of now, with a new look at every target; it does not wait. 409"
                            + " while a run is under way")
    Map<String, String> replay(@Me Person me, @PathVariable String workflow, @RequestBody @Valid ReplayAsked asked) {
        acts.replayShadow(me, Workflow.of(workflow), asked.since());
        return Map.of("sentence", "A run was asked for; GET /api/v1/runs shows it");
    }
}
