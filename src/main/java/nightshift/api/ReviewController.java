package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ItemActs;
import nightshift.acts.ReviewActs;
import nightshift.core.NotThere;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.ReviewFilter;
import nightshift.operations.ReviewList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/reviews")
@Tag(name = "Reviews", description = "What a machine should not decide waits here for a person")
class ReviewController {
    private final ReviewList reviews;
    private final ReviewActs acts;
    private final ItemActs items;

    ReviewController(ReviewList reviews, ReviewActs acts, ItemActs items) {
        this.reviews = reviews;
        this.acts = acts;
        this.items = items;
    }

    @GetMapping
    @Operation(summary = "List open reviews", description = "Oldest first")
    PageAnswer<ReviewAnswer> list(
            @RequestParam(required = false) @Nullable String workflow,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        return PageAnswer.of(
                reviews.open(
                        new ReviewFilter(
                                Optional.ofNullable(workflow).map(Workflow::of),
                                Optional.ofNullable(supplier),
                                Optional.ofNullable(reason).map(ReasonKind::of)),
                        PageAnswer.asked(from, size)),
                ReviewAnswer::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One review, open or answered")
    ReviewAnswer get(@PathVariable long id) {
        return reviews.find(id).map(ReviewAnswer::of).orElseThrow(() -> new NotThere("There is no review " + id));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Say that you look at it", description = "409 when someone else does. Twice is like once")
    ReviewAnswer claim(@Me Person me, @PathVariable long id) {
        items.claim(me, id);
        return get(id);
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Give it back", description = "409 when it is not yours")
    ReviewAnswer release(@Me Person me, @PathVariable long id) {
        get(id);
        items.release(me, id);
        return get(id);
    }

    @PostMapping("/{id}/approve")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Agree",
            description =
                    "What was prepared goes to the gate, where each write looks at its target again. Answers with the"
                            + " writes as they stand at that moment; GET /api/v1/effects/ID says what came of them. 409 when it was"
                            + " answered before")
    List<EffectAnswer> approve(
            @Me Person me, @PathVariable long id, @RequestBody(required = false) @Nullable NoteAsked asked) {
        return EffectAnswer.of(acts.approve(me, id, NoteAsked.of(asked)));
    }

    @PostMapping("/{id}/reject")
    @Operation(summary = "Say no, with a reason", description = "What was prepared is discarded for good")
    ReviewAnswer reject(@Me Person me, @PathVariable long id, @RequestBody NoteAsked asked) {
        acts.reject(me, id, asked.note());
        return get(id);
    }
}
