package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.StagedActs;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.StagedList;
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
@RequestMapping("/api/v1/staged")
@Tag(name = "Staged writes", description = "Mode review holds every write back until a person approves it")
class StagedController {
    private final StagedList staged;
    private final StagedActs acts;

    StagedController(StagedList staged, StagedActs acts) {
        this.staged = staged;
        this.acts = acts;
    }

    /** Many decisions at once. */
    record ManyAsked(
            @Schema(example = "[12, 13]") @Size(min = 1, max = 200, message = "has 1 to 200 ids") List<Long> decisions,
            @Schema(description = "Needed to reject", example = "wrong price list") @Nullable String note) {
        ManyAsked {
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
        }
    }

    /**
     * What came of one of many.
     *
     * @param done false: nothing was changed, and detail says why
     */
    record OneOfMany(long decision, boolean done, @Nullable String detail, List<EffectAnswer> effects) {}

    @GetMapping
    @Operation(summary = "List decisions whose writes wait for approval", description = "Oldest first")
    PageAnswer<ItemAnswer> list(
            @RequestParam(required = false) @Nullable Long from, @RequestParam(defaultValue = "50") int size) {
        return PageAnswer.of(staged.list(PageAnswer.asked(from, size)), ItemAnswer::of);
    }

    @PostMapping("/{decision}/approve")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Approve all writes of a decision",
            description = "They go to the gate in their order. 409 when they do not wait any more")
    List<EffectAnswer> approve(@Me Person me, @PathVariable long decision) {
        return EffectAnswer.of(acts.approve(me, decision));
    }

    @PostMapping("/{decision}/reject")
    @Operation(summary = "Reject all writes of a decision, with a reason")
    Map<String, String> reject(@Me Person me, @PathVariable long decision, @RequestBody NoteAsked asked) {
        acts.reject(me, decision, asked.note());
        return Map.of("sentence", "The writes of decision " + decision + " are discarded");
    }

    @PostMapping("/approve")
    @Operation(
            summary = "Approve many decisions",
            description = "Each by itself: one that cannot be approved stops no other")
    List<OneOfMany> approveMany(@Me Person me, @RequestBody @Valid ManyAsked asked) {
        return each(asked, decision -> EffectAnswer.of(acts.approve(me, decision)));
    }

    @PostMapping("/reject")
    @Operation(summary = "Reject many decisions, with one reason", description = "Each by itself")
    List<OneOfMany> rejectMany(@Me Person me, @RequestBody @Valid ManyAsked asked) {
        return each(asked, decision -> {
            acts.reject(me, decision, asked.note());
            return List.of();
        });
    }

    private static List<OneOfMany> each(ManyAsked asked, Function<Long, List<EffectAnswer>> act) {
        return asked.decisions().stream().distinct().map(id -> one(id, act)).toList();
    }

    private static OneOfMany one(long decision, Function<Long, List<EffectAnswer>> act) {
        try {
            return new OneOfMany(decision, true, null, act.apply(decision));
        } catch (AlreadyDone | NotThere refused) {
            return new OneOfMany(decision, false, refused.getMessage(), List.of());
        }
    }
}
