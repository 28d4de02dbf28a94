package nightshift.operations.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.operations.Committed;
import nightshift.operations.DecisionRevisions;
import nightshift.operations.Decisions;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.Revised;
import nightshift.operations.Revision;
import nightshift.operations.RunItem;
import nightshift.operations.SwitchedOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Commits an act, for one of those who ask, and says what came of it. The steps of {@code direct:review-act}. */
@Component
public class ActCommit {
    private static final Logger LOG = LoggerFactory.getLogger(ActCommit.class);

    private static final String NOTHING_WRITTEN =
            " Nothing was written: it was too old by then, or what it is about had changed meanwhile. Each write says which.";

    private final Reviews reviews;
    private final DecisionRevisions revisions;
    private final Decisions decisions;
    private final ReviewDesk desk;
    private final ReviewHistory history;

    public ActCommit(
            Reviews reviews, DecisionRevisions revisions, Decisions decisions, ReviewDesk desk, ReviewHistory history) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.decisions = decisions;
        this.desk = desk;
        this.history = history;
    }

    /**
     * An act that needs nothing of the feature.
     *
     * @return {@link ActResult} or {@link ActOutcome}
     */
    public Object general(ActTask task) {
        long review = task.item().review().orElseThrow().id();
        String who = task.request().who();
        String note = task.request().note();
        return switch (task.act().name()) {
            case GeneralActs.APPROVE_PREPARED ->
                reviews.approveOnce(review, who, note)
                        .<Object>map(released -> done(task, released, "Approved."))
                        .orElseGet(() -> desk.overtaken(task));
            case GeneralActs.BY_HAND -> closed(task, "by_hand", "Marked as done by hand.");
            default -> closed(task, "ignored", "Ignored.");
        };
    }

    private Object closed(ActTask task, String verdict, String sentence) {
        boolean mine = reviews.finish(
                task.item().review().orElseThrow().id(),
                task.request().who(),
                verdict,
                task.request().note());
        return mine ? done(task, List.of(), sentence) : desk.overtaken(task);
    }

    private ActResult done(ActTask task, List<Long> effects, String sentence) {
        history.add(task, sentence);
        return result(task, task.item().item().decisionId().orElse(0L), effects, sentence, List.of(), Optional.empty());
    }

    private ActResult result(
            ActTask task,
            long decision,
            List<Long> effects,
            String sentence,
            List<RememberOffer> offers,
            Optional<Long> workAgain) {
        Optional<String> afterwards = desk.hasFeature(task.item().work().workflow())
                ? Optional.of(task.workflowKey() + "-after-act")
                : Optional.empty();
        return new ActResult(task, decision, effects, sentence, offers, afterwards, workAgain);
    }

    /**
     * An act as its feature planned it.
     *
     * @return {@link ActResult} or {@link ActOutcome}
     */
    public Object planned(ActTask task, ActPlan plan) {
        if (plan instanceof ActPlan.Refuse refuse) {
            return new ActOutcome.Invalid(refuse.problems());
        }
        ActPlan.Decide decide = (ActPlan.Decide) plan;
        try {
            return revised(task, decide, revisions.revise(revision(task, decide)));
        } catch (SwitchedOff off) {
            return new ActOutcome.Impossible(String.valueOf(off.getMessage()));
        }
    }

    private static Revision revision(ActTask task, ActPlan.Decide decide) {
        return new Revision(
                task.item().decisionId(),
                task.item().review().map(Reviews.Review::id),
                decide.decided(),
                task.request().who(),
                decide.verdict(),
                task.request().note(),
                decide.workAgain());
    }

    private Object revised(ActTask task, ActPlan.Decide decide, Revised revised) {
        if (revised instanceof Revised.UnderWay underWay) {
            return new ActOutcome.Impossible(
                    "A write on %s is on its way at this moment: wait until it is settled, then try again."
                            .formatted(underWay.target()));
        }
        if (revised instanceof Revised.Overtaken) {
            return desk.overtaken(task);
        }
        Committed stands = ((Revised.Stands) revised).committed();
        String sentence = sentence(decide, stands);
        history.add(task, sentence);
        Optional<Long> again =
                decide.workAgain() ? Optional.of(task.item().work().id()) : Optional.empty();
        return result(task, stands.decisionId(), stands.effectIds(), sentence, decide.offers(), again);
    }

    /** What was to be written stands on record already, so nothing came of the act: its own sentence would be untrue. */
    private String sentence(ActPlan.Decide decide, Committed stands) {
        int writes = decide.decided().decision() instanceof Decision.Proceed proceed
                ? proceed.effects().size()
                : 0;
        if (writes == 0 || stands.outcome() != ItemOutcome.IGNORED) {
            return decide.sentence();
        }
        return decisions.item(stands.decisionId()).stream()
                .flatMap(item -> item.reasons().stream().limit(writes))
                .map(reason -> reason.detail() + ".")
                .collect(Collectors.joining(" ", "Nothing was written. ", ""));
    }

    /** What the person is told when the writes have gone through the gate. */
    public ActOutcome outcome(Object result) {
        if (result instanceof ActOutcome outcome) {
            return outcome;
        }
        ActResult act = (ActResult) result;
        Optional<RunItem> item = decisions.item(act.decisionId());
        if (item.filter(now -> now.outcome() == ItemOutcome.FLAGGED).isPresent()) {
            List<Reason> reasons = item.get().reasons();
            return new ActOutcome.StillFlagged(act.decisionId(), reasons, act.offers());
        }
        return new ActOutcome.Finished(act.sentence() + said(act, item), act.decisionId(), act.offers());
    }

    private static String said(ActResult act, Optional<RunItem> item) {
        return item.map(now -> switch (now.outcome()) {
                    case DONE -> act.task().act().name().equals(GeneralActs.APPROVE_PREPARED) ? written(now) : "";
                    case IGNORED -> act.effectIds().isEmpty() ? "" : NOTHING_WRITTEN;
                    case SHADOW -> " The mode is shadow, so nothing was written.";
                    case WAITING -> " It is on its way.";
                    case FAILED -> " A write failed technically and can be retried as a dead letter.";
                    default -> "";
                })
                .orElse("");
    }

    private static String written(RunItem item) {
        int stand = item.effectCounts().entrySet().stream()
                .filter(count -> count.getKey().achieved())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return stand == item.effectCount()
                ? " What was prepared is written."
                : " %d of %d writes are done; each of the others says why it was not made."
                        .formatted(stand, item.effectCount());
    }

    /** A system that had to be asked failed before anything was changed. */
    public ActOutcome failed(ActRequest request, Exception failure) {
        LOG.warn("The act {} on {} was not done: {}", request.act(), request.target(), failure.toString());
        return new ActOutcome.Failed("Nothing was changed, because a system that had to be asked failed: "
                + Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName()));
    }
}
