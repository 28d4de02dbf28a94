package nightshift.invoices.matching;

/**
 * A line of the orders that an invoice's line may be for.
 *
 * @param column its place among all lines of the orders
 */
record Candidate(int column, MatchKey key, int cost) {}
