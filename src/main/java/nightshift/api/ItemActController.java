package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ItemActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1")
@Tag(
        name = "Finishing items",
        description = "The acts that an item or a flag offers: correct it, choose its order, undo it ...")
class ItemActController {
    private final ItemActs acts;

    ItemActController(ItemActs acts) {
        this.acts = acts;
    }

    record ActAsked(
            @Schema(description = "Some acts need it") @Nullable String note,
            @Schema(description = "By the names of the act's fields", example = "{\"order\": \"#7401\"}") @Nullable
                    Map<String, String> values) {
        Map<String, String> entered() {
            return values == null ? Map.of() : values;
        }
    }

    /** @param flaggedAgain the item was decided afresh and something else speaks against it now */
    record ActAnswer(String sentence, boolean flaggedAgain, @Nullable Long decisionId) {}

    @GetMapping("/items/{decisionId}/acts")
    @Operation(
            summary = "What may be done about an item now",
            description = "The likeliest first, with what cannot be taken back")
    List<OfferedAct> ofItem(@PathVariable long decisionId) {
        return acts.offered(new Target.OfItem(decisionId));
    }

    @GetMapping("/reviews/{id}/acts")
    @Operation(summary = "What may be done about a flag now")
    List<OfferedAct> ofReview(@PathVariable long id) {
        return acts.offered(new Target.OfReview(id));
    }

    @PostMapping("/items/{decisionId}/acts/{act}")
    @Operation(
            summary = "Do one of them",
            description =
                    "Waits for its writes. 409 when someone was quicker or it cannot be done now; nothing was changed then")
    ActAnswer onItem(
            @Me Person me, @PathVariable long decisionId, @PathVariable String act, @RequestBody ActAsked asked) {
        return answer(acts.act(me, new Target.OfItem(decisionId), act, asked.note(), asked.entered()));
    }

    @PostMapping("/reviews/{id}/acts/{act}")
    @Operation(summary = "Do one of them", description = "As for an item")
    ActAnswer onReview(@Me Person me, @PathVariable long id, @PathVariable String act, @RequestBody ActAsked asked) {
        return answer(acts.act(me, new Target.OfReview(id), act, asked.note(), asked.entered()));
    }

    private static ActAnswer answer(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Finished finished) {
            return new ActAnswer(finished.sentence(), false, finished.decisionId());
        }
        if (outcome instanceof ActOutcome.StillFlagged flagged) {
            return new ActAnswer(flagged.sentence(), true, flagged.decisionId());
        }
        if (outcome instanceof ActOutcome.Invalid invalid) {
            throw new BadValue(invalid.sentence());
        }
        throw new AlreadyDone(outcome.sentence());
    }
}
