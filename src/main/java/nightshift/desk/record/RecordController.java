package nightshift.desk.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.acts.ItemActs;
import nightshift.core.Advice;
import nightshift.desk.OutcomeGroup;
import nightshift.desk.PageNumber;
import nightshift.desk.StoreTime;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectPages;
import nightshift.operations.OpenLetters;
import nightshift.operations.ReviewList;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ReviewHistory;
import nightshift.operations.reviews.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One item: what came in, what was read and where it stands, what was decided and why, how its writes stand. */
@Controller
@ConditionalOnWebApplication
public class RecordController {
    private final Decisions decisions;
    private final EffectPages writes;
    private final EffectAttempts attempts;
    private final OpenLetters letters;
    private final Sources sources;
    private final ReviewList reviews;
    private final ItemActs acts;
    private final ReviewHistory history;
    private final StoreTime storeTime;

    RecordController(
            Decisions decisions,
            EffectPages writes,
            EffectAttempts attempts,
            OpenLetters letters,
            Sources sources,
            ReviewList reviews,
            ItemActs acts,
            ReviewHistory history,
            StoreTime storeTime) {
        this.decisions = decisions;
        this.writes = writes;
        this.attempts = attempts;
        this.letters = letters;
        this.sources = sources;
        this.reviews = reviews;
        this.acts = acts;
        this.history = history;
        this.storeTime = storeTime;
    }

    @GetMapping("/items/{decisionId}")
    String item(@PathVariable long decisionId, @RequestParam(defaultValue = "1") int page, Model model) {
        RunItem item = find(decisionId);
        List<Mark> marks = marks(item);
        model.addAttribute("item", item);
        Optional<Long> replaced = decisions.replacedBy(decisionId);
        model.addAttribute("replaced", replaced);
        model.addAttribute(
                "outcome",
                replaced.isPresent() ? "Decided afresh since" : OutcomeGroup.title(item.workflow(), item.outcome()));
        addWrites(item, decisionId, PageNumber.of(page), model);
        model.addAttribute("run", decisions.runOf(decisionId));
        model.addAttribute("letters", letters.ofDecision(decisionId));
        model.addAttribute("marks", marks);
        model.addAttribute("comparison", Comparison.of(item.facts(), marks));
        model.addAttribute("draft", DraftText.of(item));
        model.addAttribute("proofs", item.facts().getOrDefault("proofs", List.of()));
        model.addAttribute("facts", Facts.lines(item.facts(), storeTime::of));
        model.addAttribute("mail", sources.mail(item, marks));
        model.addAttribute("document", sources.document(item, marks));
        Optional<Long> review = reviews.openOf(decisionId);
        model.addAttribute("review", review.flatMap(reviews::find));
        model.addAttribute("acts", acts.offered(new Target.OfItem(decisionId)));
        model.addAttribute(
                "outsideFirst", review.isPresent() && Advice.of(item.reasons()).outsideFirst());
        model.addAttribute("history", history.of(decisionId));
        return "item";
    }

    /** A page of its document as a picture. What was decided is never changed, so a browser may keep it. */
    @GetMapping("/items/{decisionId}/pages/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable long decisionId, @PathVariable int page) {
        return sources.page(find(decisionId), page)
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private RunItem find(long decisionId) {
        return decisions
                .listed(decisionId)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision " + decisionId + "."));
    }

    private static List<Mark> marks(RunItem item) {
        List<Mark> marks = new ArrayList<>();
        if (item.facts().get("values") instanceof List<?> values) {
            values.stream()
                    .filter(Map.class::isInstance)
                    .forEach(value -> marks.add(Mark.of(marks.size() + 1, (Map<?, ?>) value)));
        }
        return marks;
    }

    private void addWrites(RunItem item, long decisionId, int page, Model model) {
        List<RunItem.EffectView> shown = page == 1 ? item.effects() : writes.page(decisionId, page);
        model.addAttribute("effects", shown);
        model.addAttribute(
                "attempts",
                attempts.of(shown.stream().map(RunItem.EffectView::id).toList()));
        model.addAttribute("page", page);
        model.addAttribute("more", page * EffectPages.SIZE < item.effectCount());
    }
}
