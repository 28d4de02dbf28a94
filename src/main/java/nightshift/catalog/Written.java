package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * What Nightshift wrote to a channel about an item.
 *
 * @param value the amount of a price without currency, a quantity, or a status
 */
public record Written(Sku sku, String value, Optional<Long> effectId, Instant at) {}
