package nightshift.core;

import java.time.Instant;
import java.util.Optional;

/**
 * A write that a decision asks for. Effects of one decision are performed in the order of their position: a later one
 * starts only when every earlier one is done.
 *
 * @param expiresAt after this time it is no longer worth doing (prices, stock); empty: never
 */
public record Effect(EffectPayload payload, int position, Optional<Instant> expiresAt) {
    public Effect {
        if (position < 1) {
            throw new BadValue("The position of an effect starts at 1");
        }
    }

    public static Effect of(EffectPayload payload, int position) {
        return new Effect(payload, position, Optional.empty());
    }
}
