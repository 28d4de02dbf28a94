package nightshift.triage.summary;

import java.util.List;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Counted;
import nightshift.triage.Outcome;
import nightshift.triage.OutdatedDrafts;
import nightshift.triage.TriageFacts;

/** How many mails became what. */
record TriageTally(
        int drafted, int handedOver, int claims, int nothing, int failed, int staged, int shadow, int outdated) {
    static TriageTally of(List<RunItem> items) {
        return new TriageTally(
                count(items, Outcome.DRAFT),
                count(items, Outcome.HAND_OVER),
                count(items, Outcome.CLAIM),
                count(items, Outcome.NOTHING),
                with(items, ItemOutcome.FAILED),
                with(items, ItemOutcome.STAGED),
                with(items, ItemOutcome.SHADOW),
                count(items, OutdatedDrafts.OUTCOME));
    }

    private static int count(List<RunItem> items, Outcome outcome) {
        return count(items, outcome.code());
    }

    private static int count(List<RunItem> items, String outcome) {
        return (int) items.stream()
                .filter(item -> TriageFacts.text(item, TriageFacts.OUTCOME)
                        .filter(outcome::equals)
                        .isPresent())
                .count();
    }

    private static int with(List<RunItem> items, ItemOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    int all() {
        return drafted + handedOver + claims + nothing + failed;
    }

    /** {@code 60 mails: 22 drafts, 30 handed over, 8 need no answer}. */
    String inWords() {
        return new Counted()
                .and(drafted, "draft", "drafts")
                .and(handedOver, "handed over")
                .and(claims, "report of damage", "reports of damage")
                .and(nothing, "needs no answer", "need no answer")
                .and(failed, "failed")
                .and(staged, "waits for approval", "wait for approval")
                .and(shadow, "in shadow (nothing written)")
                .and(outdated, "draft is outdated", "drafts are outdated")
                .toString();
    }
}
