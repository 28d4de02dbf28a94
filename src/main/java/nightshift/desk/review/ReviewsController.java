package nightshift.desk.review;

import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ItemActs;
import nightshift.core.Advice;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.PageAsked;
import nightshift.operations.ReviewFilter;
import nightshift.operations.ReviewList;
import nightshift.operations.reviews.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The flags that wait for a person, oldest first. */
@Controller
@ConditionalOnWebApplication
class ReviewsController {
    private static final int A_PAGE = 25;

    private final ReviewList reviews;
    private final ItemActs acts;

    ReviewsController(ReviewList reviews, ItemActs acts) {
        this.reviews = reviews;
        this.acts = acts;
    }

    @GetMapping("/reviews")
    String reviews(
            @RequestParam(defaultValue = "") String workflow,
            @RequestParam(defaultValue = "") String supplier,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Optional<Long> from,
            Model model) {
        ReviewFilter filter = new ReviewFilter(
                given(workflow).map(Workflow::of),
                given(supplier),
                given(reason).map(ReasonKind::of));
        var page = reviews.open(filter, new PageAsked(from, A_PAGE));
        model.addAttribute("reviews", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("choices", reviews.choices());
        model.addAttribute("workflow", workflow);
        model.addAttribute("supplier", supplier);
        model.addAttribute("reason", reason);
        return "reviews";
    }

    /** A flag that no single item raised: a feed, for example. Any other leads to its item. */
    @GetMapping("/reviews/{id}")
    String review(@PathVariable long id, Model model) {
        var shown = reviews.find(id).orElseThrow(() -> new NotThere("There is no review " + id));
        if (shown.review().decisionId().isPresent()) {
            return "redirect:/items/" + shown.review().decisionId().get();
        }
        model.addAttribute("review", shown);
        model.addAttribute("acts", acts.offered(new Target.OfReview(id)));
        model.addAttribute("outsideFirst", Advice.of(shown.review().reasons()).outsideFirst());
        return "review";
    }

    @PostMapping("/reviews/{id}/claim")
    String claim(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        return told(id, next, "It is yours now: others see that you look at it.", () -> acts.claim(me, id));
    }

    @PostMapping("/reviews/{id}/release")
    String release(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        return told(id, next, "It is free again.", () -> acts.release(me, id));
    }

    private static String told(long id, RedirectAttributes next, String done, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("notice", done);
        } catch (AlreadyDone taken) {
            next.addFlashAttribute("problem", taken.getMessage() + ".");
        }
        return "redirect:/reviews/" + id;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(one -> !one.isEmpty());
    }
}
