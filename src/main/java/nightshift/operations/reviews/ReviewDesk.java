package nightshift.operations.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nightshift.core.Advice;
import nightshift.core.Workflow;
import org.springframework.stereotype.Component;

/** What a person may do about an item, and whether he may do it now. */
@Component
public class ReviewDesk {
    private final ReviewedItems items;
    private final ReviewClaims claims;
    private final HandledTimes times;
    private final List<ActOffers> features;
    private final Clock clock;

    public ReviewDesk(
            ReviewedItems items, ReviewClaims claims, HandledTimes times, List<ActOffers> features, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.times = times;
        this.features = List.copyOf(features);
        this.clock = clock;
    }

    /** The acts of an item as it stands now, the likeliest first; none where it was handled. */
    public List<OfferedAct> offered(Target target) {
        return handled(target).isPresent()
                ? List.of()
                : items.find(target).map(this::offered).orElse(List.of());
    }

    /** Whether a feature has acts of its own for this workflow. */
    boolean hasFeature(Workflow workflow) {
        return features.stream().anyMatch(feature -> feature.workflow() == workflow);
    }

    private List<OfferedAct> offered(ReviewedItem item) {
        List<OfferedAct> acts = new ArrayList<>();
        if (item.item().decisionId().isPresent()) {
            features.stream()
                    .filter(feature -> feature.workflow() == item.work().workflow())
                    .forEach(feature -> acts.addAll(feature.offered(item)));
        }
        acts.addAll(GeneralActs.offered(item, clock.instant()));
        return recommendedFirst(acts, Advice.of(item.reasons()));
    }

    static List<OfferedAct> recommendedFirst(List<OfferedAct> acts, Advice advice) {
        return acts.stream()
                .sorted(Comparator.comparing(act -> !advice.recommends(act.name())))
                .toList();
    }

    /**
     * The first step of an act.
     *
     * @return the {@link ActTask}, or the {@link ActOutcome} where it may not be done
     */
    public Object admit(ActRequest request) {
        Optional<ActOutcome> obstacle = handled(request.target()).or(() -> claimed(request));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<ReviewedItem> item = items.find(request.target());
        if (item.isEmpty()) {
            return new ActOutcome.Impossible("There is no such item.");
        }
        Optional<OfferedAct> act = offered(item.get()).stream()
                .filter(offered -> offered.name().equals(request.act()))
                .findFirst();
        if (act.isEmpty()) {
            return new ActOutcome.Impossible("\"%s\" cannot be done about %s as it stands now."
                    .formatted(request.act(), item.get().item().label()));
        }
        return act.get().reasonNeeded() && request.note().isEmpty()
                ? new ActOutcome.Invalid(List.of("Say why: whoever looks at it later wants to know."))
                : new ActTask(item.get(), act.get(), request);
    }

    /** What was done about it before; empty while it waits for an answer or stands as it was decided. */
    private Optional<ActOutcome> handled(Target target) {
        if (target instanceof Target.OfReview review) {
            return claims.standing(review.reviewId())
                    .filter(standing -> standing.closedAt().isPresent())
                    .flatMap(standing -> claims.obstacle(review.reviewId(), ""));
        }
        return items.replaced(((Target.OfItem) target).decisionId())
                .map(replaced -> times.handled(replaced.who(), replaced.at(), "decided afresh"));
    }

    private Optional<ActOutcome> claimed(ActRequest request) {
        return items.find(request.target())
                .flatMap(ReviewedItem::review)
                .flatMap(review -> claims.obstacle(review.id(), request.who()));
    }

    /** How it came that somebody else was quicker, told after the fact. */
    ActOutcome overtaken(ActTask task) {
        return task.item()
                .review()
                .flatMap(review -> claims.obstacle(review.id(), task.request().who()))
                .or(() -> task.item().item().decisionId().flatMap(id -> handled(new Target.OfItem(id))))
                .orElseGet(
                        () -> new ActOutcome.Impossible("It was changed by somebody else at this moment; look again."));
    }
}
