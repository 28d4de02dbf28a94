package nightshift.summaries;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nightshift.core.Workflow;

/**
 * A run that was due and did not begin.
 *
 * @param due in the store's time zone
 */
public record MissedRun(Workflow workflow, ZonedDateTime due) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.US);

    /** When it should have begun. */
    public Instant dueAt() {
        return due.toInstant();
    }

    public String subject() {
        return "The " + workflow.key() + " run of " + TIME.format(due) + " did not happen";
    }

    public String text() {
        return "The " + workflow.key() + " run that was due on " + TIME.format(due) + " did not begin."
                + " Was the machine or Nightshift down at that time? Nothing is lost: the next run works through all that"
                + " came in since the last one. Start one now on the desk, or with --nightshift.run=" + workflow.key()
                + ".";
    }

    /** What makes it the same alert. */
    String reference() {
        return "missed-run/" + workflow.key() + "/" + dueAt();
    }
}
