package nightshift.fulfillment.summary;

import java.util.ArrayList;
import java.util.List;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

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
        List<String> words = new ArrayList<>();
        add(words, shipped, "shipped");
        add(words, shadow, "would ship (shadow, nothing written)");
        add(words, staged, staged == 1 ? "waits for approval" : "wait for approval");
        add(words, needYou, needYou == 1 ? "needs you" : "need you");
        add(words, failed, "failed");
        add(words, waitingForAmazon, "waiting for Amazon");
        add(words, underWay, "still under way");
        add(words, known, knownAs);
        return String.join(", ", words);
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(count + " " + what);
        }
    }
}
