package nightshift.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ItemActs;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that finish an item. Its page then says what came of it, and offers to remember a correction. */
@Controller
@ConditionalOnWebApplication
class ItemActsController {
    /** The form's fields for the act begin with it, so that none can be mistaken for another parameter. */
    private static final String FIELD = "field.";

    private final ItemActs acts;

    ItemActsController(ItemActs acts) {
        this.acts = acts;
    }

    @PostMapping("/items/{decisionId}/acts/{act}")
    String onItem(
            @Me Person me,
            @PathVariable long decisionId,
            @PathVariable String act,
            @RequestParam Map<String, String> form,
            RedirectAttributes next) {
        ActOutcome outcome = acts.act(me, new Target.OfItem(decisionId), act, form.get("note"), values(form));
        say(outcome, next);
        return "redirect:/items/" + standing(outcome, decisionId);
    }

    @PostMapping("/reviews/{reviewId}/acts/{act}")
    String onReview(
            @Me Person me,
            @PathVariable long reviewId,
            @PathVariable String act,
            @RequestParam Map<String, String> form,
            RedirectAttributes next) {
        say(acts.act(me, new Target.OfReview(reviewId), act, form.get("note"), values(form)), next);
        return "redirect:/reviews/" + reviewId;
    }

    private static Map<String, String> values(Map<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                values.put(name.substring(FIELD.length()), value);
            }
        });
        return values;
    }

    private static void say(ActOutcome outcome, RedirectAttributes next) {
        boolean done = outcome instanceof ActOutcome.Finished;
        next.addFlashAttribute(done ? "notice" : "problem", outcome.sentence());
        next.addFlashAttribute("offers", offers(outcome));
    }

    private static List<?> offers(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Finished finished) {
            return finished.offers();
        }
        return outcome instanceof ActOutcome.StillFlagged flagged ? flagged.offers() : List.of();
    }

    /** Decided afresh, the item has a decision of its own. */
    private static long standing(ActOutcome outcome, long before) {
        if (outcome instanceof ActOutcome.Finished finished && finished.decisionId() > 0) {
            return finished.decisionId();
        }
        return outcome instanceof ActOutcome.StillFlagged flagged ? flagged.decisionId() : before;
    }
}
