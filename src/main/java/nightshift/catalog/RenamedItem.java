package nightshift.catalog;

/**
 * A variant of the shop that somebody gave another SKU: what is known of it under the old one goes on under the new one.
 *
 * @param from the key of its old SKU, which the shop does not have any more
 * @param to the key of its new one
 */
public record RenamedItem(String from, String to) {}
