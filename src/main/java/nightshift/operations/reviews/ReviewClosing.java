package nightshift.operations.reviews;

import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.Reviews;
import org.springframework.stereotype.Component;

/** Closes flags that were answered elsewhere. The steps of {@code direct:look-at-reviews}. */
@Component
public class ReviewClosing {
    private final ReviewedItems items;
    private final Reviews reviews;
    private final ReviewHistory history;
    private final List<ActOffers> features;

    public ReviewClosing(ReviewedItems items, Reviews reviews, ReviewHistory history, List<ActOffers> features) {
        this.items = items;
        this.reviews = reviews;
        this.history = history;
        this.features = List.copyOf(features);
    }

    /** The workflows whose feature can tell whether a flag was answered elsewhere, and that have open ones. */
    public List<Workflow> toLookAt() {
        return features.stream()
                .map(ActOffers::workflow)
                .distinct()
                .filter(workflow -> !items.open(workflow).isEmpty())
                .toList();
    }

    /** Closes it, unless somebody answered it at this moment. */
    public void close(FixedReview fixed) {
        Optional<Long> decision = reviews.find(fixed.reviewId()).flatMap(Reviews.Review::decisionId);
        if (reviews.finish(fixed.reviewId(), fixed.where(), "fixed", fixed.sentence())) {
            history.add(
                    Optional.of(fixed.reviewId()),
                    decision,
                    new ReviewHistory.Entry(fixed.at(), fixed.where(), "fixed", "", fixed.sentence()));
        }
    }
}
