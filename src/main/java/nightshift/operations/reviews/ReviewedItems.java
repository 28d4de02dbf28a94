package nightshift.operations.reviews;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import nightshift.operations.Decisions;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.WorkQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items as people open them: the flag, the decision, its writes. */
@Repository
public class ReviewedItems {
    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Effects effects;
    private final WorkQueue works;
    private final ReviewHistory history;

    public ReviewedItems(
            JdbcClient jdbc,
            Reviews reviews,
            Decisions decisions,
            Effects effects,
            WorkQueue works,
            ReviewHistory history) {
        this.history = history;
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.decisions = decisions;
        this.effects = effects;
        this.works = works;
    }

    /** The item behind an id; of a flag that was answered the item with no flag. */
    public Optional<ReviewedItem> find(Target target) {
        if (target instanceof Target.OfReview of) {
            return reviews.find(of.reviewId()).flatMap(this::of);
        }
        long decision = ((Target.OfItem) target).decisionId();
        return of(decision, openReviewOf(decision));
    }

    /** The open flags of one workflow, oldest first. */
    public List<ReviewedItem> open(Workflow workflow) {
        return reviews.open().stream()
                .flatMap(review -> of(review).stream())
                .filter(item -> item.work().workflow() == workflow)
                .toList();
    }

    /** What waits for approval only because the mode is review, oldest first; a flagged one is among {@link #open}. */
    public List<ReviewedItem> staged(Workflow workflow) {
        return jdbc
                .sql("select distinct e.decision_id from effect e where e.state = 'staged' and e.workflow = :workflow"
                        + " and e.decision_id is not null and not exists (select 1 from review r"
                        + " where r.decision_id = e.decision_id and r.closed_at is null) order by e.decision_id")
                .param("workflow", workflow.name())
                .query(Long.class)
                .list()
                .stream()
                .flatMap(decision -> of(decision, Optional.empty()).stream())
                .toList();
    }

    /** Everything of one workflow that waits for a person. */
    public List<ReviewedItem> waiting(Workflow workflow) {
        return Stream.concat(open(workflow).stream(), staged(workflow).stream()).toList();
    }

    /** The flag that waits for an answer, if there is one. */
    private Optional<Reviews.Review> openReviewOf(long decision) {
        return jdbc.sql("select id from review where decision_id = :decision and closed_at is null")
                .param("decision", decision)
                .query(Long.class)
                .optional()
                .flatMap(reviews::find);
    }

    private Optional<ReviewedItem> of(Reviews.Review review) {
        return review.decisionId()
                .flatMap(decision -> of(decision, Optional.of(review)))
                .or(() -> review.effectId().flatMap(effects::find).map(effect -> ofEffect(review, effect)));
    }

    private Optional<ReviewedItem> of(long decision, Optional<Reviews.Review> review) {
        return decisions
                .listed(decision)
                .map(item -> new ReviewedItem(
                        review,
                        works.find(item.workId()).orElseThrow(),
                        item,
                        Stream.concat(earlier(decision), effects.of(decision).stream())
                                .map(this::write)
                                .toList()));
    }

    /** What was written for the item under decisions that no longer stand. */
    private Stream<EffectRow> earlier(long decision) {
        return history.decisionsBefore(decision).stream()
                .skip(1)
                .flatMap(before -> effects.of(before).stream())
                .filter(effect -> effect.state().achieved());
    }

    private ReviewedItem.Write write(EffectRow effect) {
        return new ReviewedItem.Write(effect, effects.payload(effect));
    }

    /** A write that no single item asked for, such as a feed. */
    private ReviewedItem ofEffect(Reviews.Review review, EffectRow effect) {
        Work work = new Work(0, effect.workflow(), effect.target(), effect.supplier(), false, 0);
        RunItem item = new RunItem(
                effect.workflow(),
                0,
                effect.target(),
                Optional.empty(),
                effect.key(),
                effect.target(),
                effect.supplier(),
                ItemOutcome.FLAGGED,
                review.reasons(),
                List.of(),
                Map.of(),
                effect.plannedAt());
        return new ReviewedItem(Optional.of(review), work, item, List.of(write(effect)));
    }

    /** Whether a person let another decision stand in place of this one, and who and when. */
    Optional<ReplacedBy> replaced(long decision) {
        return jdbc.sql("select decided_by, decided_at from decision where corrects = :decision")
                .param("decision", decision)
                .query((row, n) -> new ReplacedBy(
                        Optional.ofNullable(row.getString(1)).orElse("Nightshift"),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    record ReplacedBy(String who, Instant at) {}
}
