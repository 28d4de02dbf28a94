package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.DeadLetterActs;
import nightshift.core.NotThere;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHistory;
import nightshift.operations.DeadLetterList;
import nightshift.operations.DeadLetterPages;
import nightshift.operations.DeadLetters;
import nightshift.operations.EffectEdits;
import nightshift.operations.LetterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/dead-letters")
@Tag(name = "Dead letters", description = "What failed technically: see why, do it again, or give it up")
class DeadLetterController {
    private static final int CAUSES_SHOWN = 200;

    private final DeadLetterList list;
    private final DeadLetterPages pages;
    private final DeadLetterHistory history;
    private final DeadLetters letters;
    private final EffectEdits edits;
    private final DeadLetterActs acts;

    DeadLetterController(
            DeadLetterList list,
            DeadLetterPages pages,
            DeadLetterHistory history,
            DeadLetters letters,
            EffectEdits edits,
            DeadLetterActs acts) {
        this.list = list;
        this.pages = pages;
        this.history = history;
        this.letters = letters;
        this.edits = edits;
        this.acts = acts;
    }

    @GetMapping
    @Operation(summary = "List dead letters", description = "Oldest first")
    PageAnswer<DeadLetterAnswer> list(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String fingerprint,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        return PageAnswer.of(
                list.list(state, Optional.ofNullable(fingerprint), PageAnswer.asked(from, size)), DeadLetterAnswer::of);
    }

    @GetMapping("/groups")
    @Operation(summary = "Open dead letters by cause", description = "The most frequent first")
    List<DeadLetter.Group> groups() {
        return pages.groups(LetterFilter.all(), 0, CAUSES_SHOWN);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One dead letter with every failure and what people did about it")
    DeadLetterAnswer.WithHistory get(@PathVariable long id) {
        return new DeadLetterAnswer.WithHistory(
                letter(id), history.of(id), found(id).effectId().map(edits::of).orElse(null));
    }

    @PostMapping("/{id}/retry")
    @Operation(
            summary = "Do it again",
            description =
                    "Waits for it and says how it stands then. A write looks at its target first. 409 when it is closed")
    DeadLetterAnswer.Retried retry(@Me Person me, @PathVariable long id) {
        String sentence = acts.retry(me, id);
        return new DeadLetterAnswer.Retried(letter(id), sentence);
    }

    @PostMapping("/{id}/edit-and-retry")
    @Operation(
            summary = "Correct the data of its write, then do it again",
            description =
                    "Only the fields that GET names as editable; which order it is about never changes. 400 when the"
                            + " data is refused, 409 when it is another than that of the version; nothing is done then")
    DeadLetterAnswer.Retried edit(@Me Person me, @PathVariable long id, @RequestBody DeadLetterAnswer.EditAsked asked) {
        String sentence = acts.editAndRetry(
                me, id, String.valueOf(asked.data()), Optional.ofNullable(asked.version()), asked.note());
        return new DeadLetterAnswer.Retried(letter(id), sentence);
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Give it up for good, with a reason", description = "Nothing of it is done again")
    DeadLetterAnswer discard(@Me Person me, @PathVariable long id, @RequestBody NoteAsked asked) {
        acts.discard(me, id, asked.note());
        return letter(id);
    }

    private DeadLetterAnswer letter(long id) {
        return DeadLetterAnswer.of(found(id));
    }

    private DeadLetter found(long id) {
        return letters.find(id).orElseThrow(() -> new NotThere("There is no dead letter " + id));
    }
}
