package nightshift.inventory.sales;

import java.time.Instant;

/**
 * How far the sales of a channel are known.
 *
 * @param knownFrom every order that was placed since then is known ...
 * @param readUntil ... up to this time
 */
public record SalesReading(Instant knownFrom, Instant readUntil) {}
