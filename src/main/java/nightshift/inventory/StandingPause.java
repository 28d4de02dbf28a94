package nightshift.inventory;

import java.time.Instant;

/**
 * A pause that Nightshift wrote and that was not ended.
 *
 * @param before what the channel showed before: a quantity, or the status of a product
 * @param rule which rule paused it
 */
public record StandingPause(String before, String rule, Instant since) {}
