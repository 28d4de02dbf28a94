package nightshift.fulfillment.summary;

import nightshift.summaries.RunReport;

/** All that is known of a fulfillment run at its end: what was recorded, and what was learned by looking around after it. */
public record Night(RunReport report, Findings findings) {
    public static Night of(RunReport report, Findings findings) {
        return new Night(report, findings);
    }
}
