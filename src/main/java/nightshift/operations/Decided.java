package nightshift.operations;

import nightshift.core.Decision;

/** A decision on its way to being committed: body of {@code direct:conclude}, and of the routes it chooses from. */
public record Decided(Work work, Item item, Decision decision) {}
