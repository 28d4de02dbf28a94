package nightshift.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.DifferenceActs;
import nightshift.acts.RunActs;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.Differences;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import nightshift.operations.OpenDifference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a remote system shows something else than is recorded as written, until it agrees again or a person leaves it so. */
@Controller("deskDifferences")
@ConditionalOnWebApplication
class DifferencesController {
    private final Differences differences;
    private final DifferenceActs acts;
    private final RunActs runs;
    private final Effects effects;

    DifferencesController(Differences differences, DifferenceActs acts, RunActs runs, Effects effects) {
        this.differences = differences;
        this.acts = acts;
        this.runs = runs;
        this.effects = effects;
    }

    @GetMapping("/differences")
    String differences(Model model) {
        Map<String, List<OpenDifference>> open = new LinkedHashMap<>();
        runs.offered().forEach(workflow -> open.put(workflow.key(), differences.open(workflow)));
        open.values().removeIf(List::isEmpty);
        model.addAttribute("open", open);
        model.addAttribute("items", items(open.values().stream().flatMap(List::stream)));
        return "differences";
    }

    @PostMapping("/differences/{workflow}/{id}/leave")
    String leave(
            @Me Person me,
            @PathVariable String workflow,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        try {
            acts.leaveAsItIs(me, Workflow.of(workflow), id, note);
            next.addFlashAttribute("notice", "It stays as it is, and is told again only if it changes.");
        } catch (NotThere | BadValue refused) {
            next.addFlashAttribute("problem", refused.getMessage() + ".");
        }
        return "redirect:/differences";
    }

    /** The decisions behind them, by the id of the difference. */
    private Map<Long, Long> items(Stream<OpenDifference> open) {
        return open.map(one -> Map.entry(one.id(), decision(one)))
                .filter(entry -> entry.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
    }

    private Optional<Long> decision(OpenDifference open) {
        return open.difference()
                .effectId()
                .flatMap(effects::find)
                .map(EffectRow::decisionId)
                .flatMap(Function.identity());
    }
}
