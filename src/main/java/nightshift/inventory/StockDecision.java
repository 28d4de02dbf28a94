package nightshift.inventory;

import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.Channel;

/**
 * What the last sweep decided about an item in a channel, and why; as the desk shows it.
 *
 * @param act pause, resume, set, kept, differs, or the code of a {@link StopCause}
 * @param from what the channel showed
 * @param to what it was to show
 * @param held whether a breaker held it back
 */
public record StockDecision(
        String skuKey,
        Channel channel,
        long run,
        Optional<String> supplier,
        Optional<String> rule,
        String act,
        int from,
        int to,
        String reason,
        boolean held,
        Instant at) {}
