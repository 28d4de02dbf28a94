package nightshift.inventory;

import java.time.Instant;

/**
 * A pause that Nightshift wrote and that was not ended.
 *
 * @param before what the channel showed before: a quantity, or the status of a product
 * @param rule which rule paused it
 * @param returnRefused whether the channel or a person said no when it was last to be brought back
 */
public record StandingPause(String before, String rule, Instant since, boolean returnRefused) {
    public StandingPause(String before, String rule, Instant since) {
        this(before, rule, since, false);
    }
}
