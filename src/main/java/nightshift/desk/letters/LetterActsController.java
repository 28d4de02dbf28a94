package nightshift.desk.letters;

import java.util.Optional;
import java.util.function.Supplier;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.DeadLetterActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.operations.LetterFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons on the pages about dead letters. What cannot be is said on the page it was asked from. */
@Controller
@ConditionalOnWebApplication
class LetterActsController {
    private final DeadLetterActs acts;

    LetterActsController(DeadLetterActs acts) {
        this.acts = acts;
    }

    @PostMapping("/dead-letters/{id}/retry")
    String retry(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        return said(next, page(id), () -> acts.retry(me, id));
    }

    @PostMapping("/dead-letters/{id}/edit")
    String edit(
            @Me Person me,
            @PathVariable long id,
            @RequestParam String json,
            @RequestParam String version,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        return said(next, page(id), () -> acts.editAndRetry(me, id, json, Optional.of(version), note));
    }

    @PostMapping("/dead-letters/{id}/discard")
    String discard(
            @Me Person me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        return said(next, page(id), () -> {
            acts.discard(me, id, note);
            return "Dead letter " + id + " is discarded: nothing of it is done again";
        });
    }

    @PostMapping("/dead-letters/retry-all")
    String retryAll(
            @Me Person me,
            @RequestParam String fingerprint,
            @RequestParam Optional<Integer> perMinute,
            RedirectAttributes next) {
        return said(next, "redirect:/dead-letters", () -> acts.retryAll(me, LetterFilter.cause(fingerprint), perMinute)
                .inWords());
    }

    @PostMapping("/dead-letters/bulk/{id}/stop")
    String stop(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        return said(next, "redirect:/dead-letters", () -> {
            acts.stop(me, id);
            return "Bulk retry " + id + " stops after the one under way";
        });
    }

    private static String page(long id) {
        return "redirect:/dead-letters/" + id;
    }

    private static String said(RedirectAttributes next, String page, Supplier<String> act) {
        try {
            next.addFlashAttribute("notice", act.get() + ".");
        } catch (AlreadyDone | BadValue refused) {
            next.addFlashAttribute("problem", refused.getMessage() + ".");
        }
        return page;
    }
}
