package nightshift.inventory;

/**
 * A person's word that what a held sweep would have paused is right.
 *
 * @param run whose sweep it was
 */
public record GoAhead(long run, String who, String note) {}
