package nightshift.desk.pricing;

import java.util.List;
import java.util.function.Supplier;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.PriceActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's answer to a sweep that waits for him: all of it, a part, or nothing. */
@Controller
@ConditionalOnWebApplication
class PriceAnswersController {
    private static final String WRITES = " Writing begins now; how each price stands shows here.";

    private final PriceActs acts;

    PriceAnswersController(PriceActs acts) {
        this.acts = acts;
    }

    @PostMapping("/prices/{id}/approve-all")
    String approveAll(@PathVariable long id, @Me Person me, RedirectAttributes next) {
        return told(id, next, () -> {
            acts.approve(me, id);
            return "Approved." + WRITES;
        });
    }

    /** One that the circuit breaker stopped. */
    @PostMapping("/prices/{id}/release")
    String release(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @Me Person me,
            RedirectAttributes next) {
        return told(id, next, () -> {
            acts.release(me, id, note);
            return "Released." + WRITES;
        });
    }

    @PostMapping("/prices/{id}/approve")
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> proposal,
            @Me Person me,
            RedirectAttributes next) {
        return told(id, next, () -> {
            if (proposal.isEmpty()) {
                throw new BadValue("Nothing was chosen: tick what you mean first");
            }
            return "Approved: " + prices(acts.approvePart(me, id, proposal))
                    + "; the others of this sweep stay as they are." + WRITES;
        });
    }

    @PostMapping("/prices/{id}/reject")
    String reject(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @Me Person me,
            RedirectAttributes next) {
        return told(id, next, () -> {
            acts.reject(me, id, note);
            return "Rejected. Nothing of it is written.";
        });
    }

    /** The next stage of the ramp. */
    @PostMapping("/prices/ramp")
    String moreAtOnce(@Me Person me, RedirectAttributes next) {
        String most = acts.moveRampUp(me).map(number -> "at most " + number).orElse("any number of");
        next.addFlashAttribute("notice", "From the next sweep on one may change " + most + " prices.");
        return "redirect:/prices";
    }

    private static String prices(int many) {
        return many == 1 ? "one price" : many + " prices";
    }

    private static String told(long id, RedirectAttributes next, Supplier<String> act) {
        try {
            next.addFlashAttribute("notice", act.get());
        } catch (BadValue | AlreadyDone no) {
            next.addFlashAttribute("problem", Refusal.sentence(no));
        }
        next.addAttribute("id", id);
        return "redirect:/prices/{id}";
    }
}
