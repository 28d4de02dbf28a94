package nightshift.operations;

/**
 * What was said of a run at its end, as it was sent.
 *
 * @param subject the result in one line
 */
public record KeptSummary(long runId, String subject, String html, String text) {}
