package nightshift.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.RunItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One decision: what was read, what was decided and why, how its writes stand. */
@Controller
@ConditionalOnWebApplication
class ItemController {
    private final Decisions decisions;
    private final EffectAttempts attempts;
    private final StoreTime storeTime;

    ItemController(Decisions decisions, EffectAttempts attempts, StoreTime storeTime) {
        this.decisions = decisions;
        this.attempts = attempts;
        this.storeTime = storeTime;
    }

    @GetMapping("/items/{decisionId}")
    String item(@PathVariable long decisionId, Model model) {
        RunItem item = decisions
                .item(decisionId)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision " + decisionId + "."));
        model.addAttribute("item", item);
        model.addAttribute("outcome", OutcomeGroup.title(item.outcome()));
        model.addAttribute("attempts", attempts(item));
        model.addAttribute("facts", Facts.lines(item.facts()));
        model.addAttribute("time", storeTime);
        return "item";
    }

    private Map<Long, List<EffectAttempts.Attempt>> attempts(RunItem item) {
        return item.effects().stream()
                .collect(Collectors.toMap(RunItem.EffectView::id, effect -> attempts.of(effect.id())));
    }
}
