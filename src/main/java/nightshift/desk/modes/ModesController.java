package nightshift.desk.modes;

import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ModeActs;
import nightshift.acts.RunActs;
import nightshift.core.BadValue;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.ModeList;
import nightshift.operations.Promotions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The modes of all workflows and suppliers. Only an admin switches them, and says that he means it. */
@Controller
@ConditionalOnWebApplication
class ModesController {
    private static final String AS_IN_SETTINGS = "settings";

    private final ModeList modes;
    private final ModeActs acts;
    private final RunActs runs;
    private final Promotions promotions;

    ModesController(ModeList modes, ModeActs acts, RunActs runs, Promotions promotions) {
        this.modes = modes;
        this.acts = acts;
        this.runs = runs;
        this.promotions = promotions;
    }

    @GetMapping("/modes")
    String modes(Model model) {
        model.addAttribute(
                "workflows",
                modes.workflows().stream()
                        .filter(standing -> runs.offered().contains(Workflow.of(standing.name())))
                        .toList());
        model.addAttribute("suppliers", modes.suppliers());
        model.addAttribute(
                "proposals",
                runs.offered().stream()
                        .flatMap(workflow -> promotions.proposals(workflow).stream())
                        .toList());
        model.addAttribute("modes", Mode.values());
        return "modes";
    }

    /** @param mode off, shadow, review, auto, or settings: the settings file counts again */
    @PostMapping("/modes/workflow")
    String workflow(
            @Me Person me,
            @RequestParam String name,
            @RequestParam String mode,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        requireSure(sure);
        Workflow workflow = Workflow.of(name);
        if (mode.equals(AS_IN_SETTINGS)) {
            acts.reset(me, workflow);
        } else {
            acts.change(me, workflow, ModeActs.mode(mode));
        }
        return switched(name, mode, next);
    }

    /** @param mode as for a workflow */
    @PostMapping("/modes/supplier")
    String supplier(
            @Me Person me,
            @RequestParam String name,
            @RequestParam String mode,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        requireSure(sure);
        if (mode.equals(AS_IN_SETTINGS)) {
            acts.resetSupplier(me, name);
        } else {
            acts.changeSupplier(me, name, ModeActs.mode(mode));
        }
        return switched(name, mode, next);
    }

    /** @param supplier empty: the workflow as a whole */
    @PostMapping("/modes/proposals/dismiss")
    String dismiss(
            @Me Person me,
            @RequestParam String workflow,
            @RequestParam(defaultValue = "") String supplier,
            RedirectAttributes next) {
        acts.dismissPromotion(me, Workflow.of(workflow), Optional.of(supplier).filter(name -> !name.isBlank()));
        next.addFlashAttribute("notice", "The proposal stays away for a while.");
        return "redirect:/modes";
    }

    private static void requireSure(boolean sure) {
        if (!sure) {
            throw new BadValue("The mode was not switched: tick the box that says you mean it");
        }
    }

    private static String switched(String name, String mode, RedirectAttributes next) {
        next.addFlashAttribute(
                "notice",
                mode.equals(AS_IN_SETTINGS)
                        ? "For " + name + " the settings file counts again."
                        : name + " is now in mode " + mode + ". What was decided before stays as it is.");
        return "redirect:/modes";
    }
}
