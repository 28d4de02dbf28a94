package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Workflow;

/**
 * How far a supplier (or the whole workflow) in shadow is on the way to auto.
 *
 * @param supplier empty: the workflow as a whole
 * @param since since when there was no difference
 * @param days full days since then
 * @param agreed decisions since then that people carried out in the same way
 * @param noted flagged or left alone, and done by hand
 * @param ready whether long enough and often enough
 */
public record Promotion(
        Workflow workflow, Optional<String> supplier, Instant since, int days, int agreed, int noted, boolean ready) {
    /** For the summary. Nothing switches by itself. */
    public String sentence() {
        return "%s could go to auto: in %d days all %d compared decisions were as you did%s."
                .formatted(
                        supplier.orElseGet(() -> "All of " + workflow.key()),
                        days,
                        agreed,
                        noted == 0 ? "" : " (" + noted + " more were flagged or left alone, and done by hand)");
    }
}
