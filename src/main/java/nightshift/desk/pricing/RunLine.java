package nightshift.desk.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunState;

/**
 * A sweep over prices as pages show it.
 *
 * @param title sweep 12, or what it takes back
 * @param standing how it stands, as a sentence
 * @param sum how the sum of all its prices goes, in percent
 */
public record RunLine(PriceRun run, String title, String standing, String sum) {
    static RunLine of(PriceRun run) {
        return new RunLine(run, title(run), standing(run), sum(run));
    }

    public int lowered() {
        return run.moves() - run.raised();
    }

    /** Whether a person has to say yes or no. */
    public boolean waits() {
        return run.state() == PriceRunState.PREVIEW || run.state() == PriceRunState.HELD;
    }

    /** Whether it stands otherwise in a moment, without anybody's doing. */
    public boolean underWay() {
        return run.state() == PriceRunState.DECIDING
                || run.state() == PriceRunState.APPROVED
                || run.state() == PriceRunState.APPLYING;
    }

    /** Whether prices were written that could be written back. */
    public boolean canBeTakenBack() {
        return !run.rollsBack() && (run.state() == PriceRunState.APPLIED || run.state() == PriceRunState.APPLYING);
    }

    private static String title(PriceRun run) {
        return run.restores()
                .map(earlier -> "Roll-back " + run.id() + " of sweep " + earlier)
                .orElse("Sweep " + run.id());
    }

    private static String standing(PriceRun run) {
        String by = run.answeredBy().map(who -> " by " + who).orElse("");
        return switch (run.state()) {
            case DECIDING -> "Is being decided. Nothing of it is written.";
            case PREVIEW -> "Waits for your approval. Nothing is written before.";
            case HELD -> "Stopped: nothing is written unless you approve it.";
            case APPROVED -> "Approved" + by + ", not written yet.";
            case APPLYING -> "Being written.";
            case APPLIED -> "Written.";
            case REJECTED -> "Rejected" + by + ". Nothing was written.";
            case NOTHING -> "No price was to change.";
        };
    }

    private static String sum(PriceRun run) {
        if (run.sumFrom().signum() == 0) {
            return "–";
        }
        return Percent.of(run.sumFrom(), run.sumTo()) + " (" + money(run.sumFrom()) + " to " + money(run.sumTo()) + ")";
    }

    private static String money(BigDecimal amount) {
        return "%,.2f".formatted(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
