package nightshift.desk.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.NotThere;
import nightshift.desk.HawtioLinks;
import nightshift.operations.BulkRetries;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHistory;
import nightshift.operations.DeadLetterPages;
import nightshift.operations.DeadLetters;
import nightshift.operations.EffectEdits;
import nightshift.operations.Effects;
import nightshift.operations.LetterFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about dead letters: by cause, those of one cause, one with its history. */
@Controller
@ConditionalOnWebApplication
class LettersController {
    private static final int A_PAGE = 50;

    private final DeadLetterPages pages;
    private final DeadLetters letters;
    private final DeadLetterHistory history;
    private final EffectEdits edits;
    private final Effects effects;
    private final BulkRetries bulkRetries;
    private final LetterMails mails;
    private final HawtioLinks hawtio;

    LettersController(
            DeadLetterPages pages,
            DeadLetters letters,
            DeadLetterHistory history,
            EffectEdits edits,
            Effects effects,
            BulkRetries bulkRetries,
            LetterMails mails,
            HawtioLinks hawtio) {
        this.pages = pages;
        this.letters = letters;
        this.history = history;
        this.edits = edits;
        this.effects = effects;
        this.bulkRetries = bulkRetries;
        this.mails = mails;
        this.hawtio = hawtio;
    }

    @GetMapping("/dead-letters")
    String groups(
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var groups = pages.groups(LetterFilter.all(), page, A_PAGE);
        model.addAttribute("groups", groups);
        model.addAttribute("more", groups.size() == A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("running", bulkRetries.running());
        model.addAttribute("part", part);
        var ended = pages.ended(LetterFilter.all(), 0, A_PAGE);
        model.addAttribute("ended", ended);
        model.addAttribute("names", names(ended));
        return "dead-letters";
    }

    @GetMapping("/dead-letters/cause")
    String cause(@RequestParam String fingerprint, @RequestParam(defaultValue = "0") int page, Model model) {
        var found = pages.open(LetterFilter.cause(fingerprint), page, A_PAGE);
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("letters", found);
        model.addAttribute("names", names(found));
        model.addAttribute("open", pages.countOpen(LetterFilter.cause(fingerprint)));
        model.addAttribute("more", found.size() == A_PAGE);
        model.addAttribute("page", page);
        return "dead-letters-cause";
    }

    @GetMapping("/dead-letters/{id}")
    String letter(@PathVariable long id, Model model) {
        DeadLetter letter = letters.find(id).orElseThrow(() -> new NotThere("There is no dead letter " + id));
        model.addAttribute("letter", letter);
        model.addAttribute("history", history.of(id));
        Optional<EffectEdits.Editable> write = letter.effectId().map(edits::of);
        model.addAttribute("write", write);
        model.addAttribute("data", write.map(EditableData::of).orElse(""));
        model.addAttribute("decision", decision(letter));
        model.addAttribute("mail", mails.of(letter));
        model.addAttribute("hawtio", hawtio.route(letter.route()));
        return "dead-letter";
    }

    /** What each is about as people call it; the number of a write says nothing to them. */
    private Map<Long, String> names(List<DeadLetter> shown) {
        Map<Long, String> targets = effects.targets(
                shown.stream().flatMap(letter -> letter.effectId().stream()).toList());
        return shown.stream().collect(Collectors.toMap(DeadLetter::id, letter -> letter.effectId()
                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                .orElseGet(letter::about)));
    }

    private Optional<Long> decision(DeadLetter letter) {
        return letter.effectId().flatMap(effects::find).flatMap(effect -> effect.decisionId());
    }
}
