package nightshift.desk.pricing;

import java.util.List;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.PriceActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.desk.PageNumber;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceSettling;
import nightshift.pricing.PricingSettings;
import nightshift.pricing.RollBacks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a sweep back: first what it would restore, then, once more confirmed, the roll-back. */
@Controller
@ConditionalOnWebApplication
class PriceRollBackController {
    private static final int A_PAGE = 100;

    private final PriceRunList runs;
    private final RollBacks rollBacks;
    private final PriceSettling settling;
    private final MoveLines lines;
    private final ParityWarning parity;
    private final PricingSettings settings;
    private final PriceActs acts;

    PriceRollBackController(
            PriceRunList runs,
            RollBacks rollBacks,
            PriceSettling settling,
            MoveLines lines,
            ParityWarning parity,
            PricingSettings settings,
            PriceActs acts) {
        this.runs = runs;
        this.rollBacks = rollBacks;
        this.settling = settling;
        this.lines = lines;
        this.parity = parity;
        this.settings = settings;
        this.acts = acts;
    }

    @GetMapping("/prices/{id}/roll-back")
    String wouldRestore(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        settling.settle(); // what ended since the last run can be taken back, too
        PriceRun run = runs.find(id).orElseThrow(() -> new NotThere("There is no sweep over prices " + id));
        int shown = PageNumber.of(page);
        List<KeptProposal> found = rollBacks.restorable(id, (shown - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute("line", RunLine.of(run));
        model.addAttribute("count", rollBacks.count(id));
        model.addAttribute("underWay", rollBacks.underWay(id));
        model.addAttribute("rollBacks", rollBacks.of(id));
        model.addAttribute("below", parity.ofRollBack(id));
        model.addAttribute("auto", settings.apply() == PricingSettings.Apply.AUTO);
        model.addAttribute("proposals", lines.of(found.stream().limit(A_PAGE).toList()));
        model.addAttribute("more", found.size() > A_PAGE);
        model.addAttribute("page", shown);
        return "price-roll-back";
    }

    @PostMapping("/prices/{id}/roll-back")
    String rollBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @Me Person me,
            RedirectAttributes next) {
        try {
            long rollBack = acts.rollBack(me, id, note).id();
            next.addFlashAttribute("notice", "The roll-back is begun. What it restored shows here.");
            next.addAttribute("id", rollBack);
            return "redirect:/prices/{id}";
        } catch (BadValue | AlreadyDone no) {
            next.addFlashAttribute("problem", Refusal.sentence(no));
            next.addAttribute("id", id);
            return "redirect:/prices/{id}/roll-back";
        }
    }
}
