package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ModeActs;
import nightshift.core.Workflow;
import nightshift.operations.Promotion;
import nightshift.operations.Promotions;
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
@RequestMapping("/api/v1/modes/workflows/{workflow}/proposals")
@Tag(name = "Modes")
class PromotionController {
    private final Promotions promotions;
    private final ModeActs acts;

    PromotionController(Promotions promotions, ModeActs acts) {
        this.promotions = promotions;
        this.acts = acts;
    }

    record PromotionAnswer(
            @Schema(description = "null: the workflow as a whole") @Nullable String supplier,
            Instant withoutDifferenceSince,
            int days,
            @Schema(description = "Decisions that people carried out in the same way") int agreed,
            int noted,
            boolean ready) {
        static PromotionAnswer of(Promotion promotion) {
            return new PromotionAnswer(
                    promotion.supplier().orElse(null),
                    promotion.since(),
                    promotion.days(),
                    promotion.agreed(),
                    promotion.noted(),
                    promotion.ready());
        }
    }

    /** How far each supplier is, and what is proposed. */
    record PromotionsAnswer(List<PromotionAnswer> progress, List<PromotionAnswer> proposals) {}

    record DismissAsked(@Schema(description = "null: the workflow as a whole") @Nullable String supplier) {}

    @GetMapping
    @Operation(
            summary = "Who could go from shadow to auto",
            description =
                    "Suppliers in shadow whose decisions people carried out without a difference. Nothing switches by itself")
    PromotionsAnswer list(@PathVariable String workflow) {
        Workflow of = Workflow.of(workflow);
        return new PromotionsAnswer(
                promotions.progress(of).stream().map(PromotionAnswer::of).toList(),
                promotions.proposals(of).stream().map(PromotionAnswer::of).toList());
    }

    @PostMapping("/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Do not propose it again for a while")
    void dismiss(@Me Person me, @PathVariable String workflow, @RequestBody DismissAsked asked) {
        acts.dismissPromotion(me, Workflow.of(workflow), Optional.ofNullable(asked.supplier()));
    }
}
