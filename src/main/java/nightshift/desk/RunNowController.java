package nightshift.desk;

import nightshift.core.BadValue;
import nightshift.core.Workflow;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button "Run now". */
@Controller
@ConditionalOnWebApplication
class RunNowController {
    private final RunNow runNow;

    RunNowController(RunNow runNow) {
        this.runNow = runNow;
    }

    @PostMapping("/runs")
    String start(@RequestParam String workflow, RedirectAttributes next) {
        Workflow wanted = offered(workflow);
        next.addFlashAttribute(
                "notice",
                runNow.start(wanted)
                        ? RunPage.name(wanted) + " was asked to run. It stands here as soon as it has begun."
                        : RunPage.name(wanted) + " is under way already; it was not started twice.");
        return "redirect:/";
    }

    private Workflow offered(String workflow) {
        try {
            Workflow wanted = Workflow.of(workflow);
            if (runNow.offered().contains(wanted)) {
                return wanted;
            }
            throw new BadValue(RunPage.name(wanted) + " has no process in this installation");
        } catch (BadValue bad) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, bad.getMessage(), bad);
        }
    }
}
