package nightshift.operations;

import nightshift.core.Decision;

/** A decision on its way to being committed: body of {@code direct:carry-out}, {@code direct:flag-for-review}, {@code direct:record-exception} and {@code direct:record-nothing}. */
public record Decided(Work work, Item item, Decision decision) {}
