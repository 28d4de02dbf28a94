package nightshift.desk;

import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.RunActs;
import nightshift.core.AlreadyDone;
import nightshift.core.Workflow;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button "Run now". */
@Controller
@ConditionalOnWebApplication
class RunNowController {
    private final RunActs runs;

    RunNowController(RunActs runs) {
        this.runs = runs;
    }

    @PostMapping("/runs")
    String start(@Me Person me, @RequestParam String workflow, RedirectAttributes next) {
        next.addFlashAttribute("notice", started(me, workflow));
        return "redirect:/";
    }

    private String started(Person me, String workflow) {
        try {
            runs.start(me, workflow);
            return RunPage.name(Workflow.of(workflow)) + " was asked to run. It stands here as soon as it has begun.";
        } catch (AlreadyDone underWay) {
            return underWay.getMessage() + ".";
        }
    }
}
