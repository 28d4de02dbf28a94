package nightshift.invoices.review;

/** A bill that waits for approval, and that a person entered meanwhile: it is given up, so that nobody approves it. */
public record EnteredStaged(long decisionId, String sentence) {}
