package nightshift.invoices.summary;

import java.util.List;
import nightshift.books.BillCreation;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Counted;

/** How many invoices came out how. Mails that brought none are counted apart. */
record InvoiceTally(
        int billed, int needYou, int known, int failed, int underWay, int staged, int shadow, int neededNothing) {
    static InvoiceTally of(List<RunItem> items) {
        int billed = (int) items.stream().filter(InvoiceTally::isBilled).count();
        return new InvoiceTally(
                billed,
                count(items, ItemOutcome.FLAGGED),
                count(items, ItemOutcome.KNOWN_EXCEPTION),
                count(items, ItemOutcome.FAILED),
                count(items, ItemOutcome.WAITING),
                count(items, ItemOutcome.STAGED),
                count(items, ItemOutcome.SHADOW),
                count(items, ItemOutcome.IGNORED) + count(items, ItemOutcome.DONE) - billed);
    }

    /** Its bill stands; done may also mean that the vendor was asked. */
    static boolean isBilled(RunItem item) {
        return item.outcome() == ItemOutcome.DONE
                && item.effects().stream().anyMatch(effect -> effect.kind().equals(BillCreation.KIND));
    }

    private static int count(List<RunItem> items, ItemOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    int handled() {
        return billed + needYou + known + failed + underWay + staged + shadow;
    }

    /** For the subject: {@code 24 billed, 16 need you}. Empty when nothing was handled. */
    String inShort() {
        return new Counted()
                .and(billed, "billed")
                .and(shadow, "would be billed (shadow, nothing written)")
                .and(staged, "waits for approval", "wait for approval")
                .and(needYou, "needs you", "need you")
                .and(failed, "failed")
                .and(underWay, "still under way")
                .and(known, "known exception", "known exceptions")
                .toString();
    }

    /** For the text: {@code 40 invoices: 24 billed, 16 need you.} */
    String inFull() {
        String nothing = neededNothing == 0 ? "" : " " + neededNothing + " more needed nothing.";
        return handled() == 0
                ? "No invoice was handled." + nothing
                : new Counted().and(handled(), "invoice", "invoices") + ": " + inShort() + "." + nothing;
    }
}
