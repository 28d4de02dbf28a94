package nightshift.competition;

/**
 * A product whose competitors the store wants to know.
 *
 * @param urgent whether it is asked for before others that are as stale, for example since it was never priced
 */
public record WantedProduct(String asin, boolean urgent) {}
