package nightshift.catalog.lists;

/**
 * Why a list is not used.
 *
 * @param reason one sentence for the owner
 * @param acceptable whether a person who looked at the list may have it used all the same
 */
public record ListRefusal(String reason, boolean acceptable) {}
