package nightshift.desk.review;

import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ItemActs;
import nightshift.core.BadValue;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.operations.reviews.RememberedKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The corrections that are remembered, and forgetting one. */
@Controller
@ConditionalOnWebApplication
class RememberedController {
    private static final int LONGEST = 300;

    private final RememberedCorrections remembered;
    private final ItemActs acts;

    RememberedController(RememberedCorrections remembered, ItemActs acts) {
        this.remembered = remembered;
        this.acts = acts;
    }

    @GetMapping("/remembered")
    String all(Model model) {
        model.addAttribute("remembered", remembered.all());
        model.addAttribute("kept", acts.kept());
        return "remembered";
    }

    @PostMapping("/remembered")
    String remember(
            @Me Person me,
            @RequestParam RememberedKind kind,
            @RequestParam(defaultValue = "") String supplier,
            @RequestParam String printed,
            @RequestParam String means,
            RedirectAttributes next) {
        if (printed.isBlank() || means.isBlank() || printed.length() > LONGEST || means.length() > LONGEST) {
            throw new BadValue(
                    "What is remembered needs a text and its meaning, each at most " + LONGEST + " characters");
        }
        acts.remember(me, new RememberOffer(kind, supplier, printed, means, ""));
        next.addFlashAttribute("notice", "Remembered: it counts from the next mail on.");
        return "redirect:/remembered";
    }

    @PostMapping("/remembered/forget")
    String forgetKept(@Me Person me, @RequestParam String key, RedirectAttributes next) {
        acts.forget(me, key);
        next.addFlashAttribute("notice", "Forgotten: it does not count any more.");
        return "redirect:/remembered";
    }

    @PostMapping("/remembered/{id}/forget")
    String forget(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        acts.forget(me, id);
        next.addFlashAttribute("notice", "Forgotten: it does not count any more.");
        return "redirect:/remembered";
    }
}
