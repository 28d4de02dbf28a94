package nightshift.desk.staged;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.StagedActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.operations.Decisions;
import nightshift.operations.EffectRow;
import nightshift.operations.PageAsked;
import nightshift.operations.StagedList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for approval, oldest first. Each decision stands by itself: one that cannot be approved stops no other. */
@Controller("deskStaged")
@ConditionalOnWebApplication
class StagedController {
    private static final int A_PAGE = 50;

    private final StagedList staged;
    private final StagedActs acts;
    private final Decisions decisions;
    private final Clock clock;

    StagedController(StagedList staged, StagedActs acts, Decisions decisions, Clock clock) {
        this.staged = staged;
        this.acts = acts;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/staged")
    String staged(@RequestParam Optional<Long> from, Model model) {
        var page = staged.list(new PageAsked(from, A_PAGE));
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.next());
        return "staged";
    }

    @PostMapping("/staged/approve")
    String approve(
            @Me Person me,
            @RequestParam(defaultValue = "") List<Long> decision,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        if (!note.isBlank()) {
            next.addFlashAttribute(
                    "problem",
                    "Nothing was approved: there was a reason why not. Reject what is ticked, or approve it without one.");
            return "redirect:/staged";
        }
        each(decision, "Approved", id -> approve(me, id), next);
        return "redirect:/staged";
    }

    private void approve(Person me, long decision) {
        List<EffectRow> released = acts.approve(me, decision);
        if (!released.isEmpty() && released.stream().allMatch(effect -> effect.isLate(clock.instant()))) {
            throw new AlreadyDone("Decision " + decision
                    + " was too old: nothing of it is written any more, and the next" + " run decides afresh");
        }
    }

    @PostMapping("/staged/reject")
    String reject(
            @Me Person me,
            @RequestParam(defaultValue = "") List<Long> decision,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        each(decision, "Rejected", id -> acts.reject(me, id, note), next);
        return "redirect:/staged";
    }

    /** People know the item by its label, not by the number of its decision. */
    private String named(long decision, String refusal) {
        return decisions
                .listed(decision)
                .map(item -> refusal.replace("decision " + decision, item.label())
                        .replace("Decision " + decision, item.label()))
                .orElse(refusal);
    }

    private void each(List<Long> decisions, String done, LongConsumer act, RedirectAttributes next) {
        List<String> refused = new ArrayList<>();
        for (long decision : decisions) {
            try {
                act.accept(decision);
            } catch (AlreadyDone | NotThere | BadValue refusal) {
                refused.add(named(decision, String.valueOf(refusal.getMessage())) + ".");
            }
        }
        if (decisions.isEmpty()) {
            next.addFlashAttribute("problem", "Nothing was chosen: tick what you mean first.");
            return;
        }
        next.addFlashAttribute(
                "notice", done + ": " + (decisions.size() - refused.size()) + " of " + decisions.size() + ".");
        if (!refused.isEmpty()) {
            next.addFlashAttribute(
                    "problem", String.join(" ", refused.stream().distinct().toList()));
        }
    }
}
