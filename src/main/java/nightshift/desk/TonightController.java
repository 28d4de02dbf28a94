package nightshift.desk;

import nightshift.acts.RunActs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages a person reads in the morning. */
@Controller
@ConditionalOnWebApplication
class TonightController {
    private final Tonight tonight;
    private final RunActs runs;
    private final StoreTime storeTime;

    TonightController(Tonight tonight, RunActs runs, StoreTime storeTime) {
        this.tonight = tonight;
        this.runs = runs;
        this.storeTime = storeTime;
    }

    @GetMapping("/")
    String tonight(Model model) {
        model.addAttribute("runs", tonight.latest());
        model.addAttribute("firstSteps", tonight.firstSteps());
        model.addAttribute("startable", runs.offered());
        model.addAttribute("time", storeTime);
        return "tonight";
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable long id, Model model) {
        model.addAttribute(
                "run",
                tonight.run(id)
                        .orElseThrow(() ->
                                new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no run " + id + ".")));
        model.addAttribute("time", storeTime);
        return "run";
    }
}
