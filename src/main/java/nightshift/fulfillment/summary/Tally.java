package nightshift.fulfillment.summary;

import java.util.List;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Counted;

/**
 * How many items came out how. What needed nothing (newsletters, acknowledgments) is counted apart and is not handled, so
 * that the other numbers add up to what was handled.
 *
 * @param waitingForAmazon shipped, but Amazon has not said yet whether it took the confirmation
 * @param underWay not written yet for another cause
 */
record Tally(
        int shipped,
        int needYou,
        int known,
        int failed,
        int waitingForAmazon,
        int underWay,
        int staged,
        int shadow,
        int neededNothing) {
    static Tally of(List<RunItem> items) {
        int waiting = count(items, ItemOutcome.WAITING);
        int forAmazon = (int) items.stream()
                .filter(item -> item.outcome() == ItemOutcome.WAITING && waitsForAmazonOnly(item))
                .count();
        return new Tally(
                count(items, ItemOutcome.DONE),
                count(items, ItemOutcome.FLAGGED),
                count(items, ItemOutcome.KNOWN_EXCEPTION),
                count(items, ItemOutcome.FAILED),
                forAmazon,
                waiting - forAmazon,
                count(items, ItemOutcome.STAGED),
                count(items, ItemOutcome.SHADOW),
                count(items, ItemOutcome.IGNORED));
    }

    private static int count(List<RunItem> items, ItemOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    private static boolean waitsForAmazonOnly(RunItem item) {
        return item.effects().stream()
                .filter(effect -> !EffectState.of(effect.state()).achieved())
                .allMatch(effect -> effect.kind().equals(ShipmentConfirmation.KIND));
    }

    int handled() {
        return shipped + needYou + known + failed + waitingForAmazon + underWay + staged + shadow;
    }

    /** For the subject: {@code 46 shipped, 3 need you, 1 known}. Empty when nothing was handled. */
    String inShort() {
        return words("known");
    }

    /** For the text: {@code 50 handled: 46 shipped, 3 need you, 1 known exception.} */
    String inFull() {
        String nothing = neededNothing == 0 ? "" : " " + neededNothing + " more needed nothing.";
        return handled() == 0
                ? "Nothing was handled." + nothing
                : handled() + " handled: " + words(known == 1 ? "known exception" : "known exceptions") + "." + nothing;
    }

    private String words(String knownAs) {
        return new Counted()
                .and(shipped, "shipped")
                .and(shadow, "would ship (shadow, nothing written)")
                .and(staged, "waits for approval", "wait for approval")
                .and(needYou, "needs you", "need you")
                .and(failed, "failed")
                .and(waitingForAmazon, "waiting for Amazon")
                .and(underWay, "still under way")
                .and(known, knownAs)
                .toString();
    }
}
