package nightshift.marketplace;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectPayload;
import nightshift.operations.RecordedWrite;
import org.springframework.stereotype.Component;

/**
 * Our own last changes of offers, which Amazon took and may not show yet. Who takes one back a moment later reads the offer as it was
 * before it: the wanted value seems to be there, and is not.
 */
@Component
public class UnseenChanges {
    private final ListingsSettings settings;
    private final Clock clock;

    public UnseenChanges(ListingsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What became known before is shown by now. */
    public Instant since() {
        return clock.instant().minus(settings.shownAfter());
    }

    /**
     * @param written in the order in which that became known
     * @return the last of each kind and SKU
     */
    public static Map<String, EffectPayload> last(List<RecordedWrite> written) {
        Map<String, EffectPayload> last = new HashMap<>();
        written.forEach(write -> last.put(key(write.payload()), write.payload()));
        return last;
    }

    /** Whether this change was decided from one of them, so that what Amazon shows proves nothing. */
    static boolean isBasisOf(EffectPayload change, Map<String, EffectPayload> last) {
        return Optional.ofNullable(last.get(key(change)))
                .filter(before -> to(before).compareTo(from(change)) == 0)
                .isPresent();
    }

    private static String key(EffectPayload change) {
        return change.kind() + "/" + change.target();
    }

    private static BigDecimal to(EffectPayload change) {
        return change instanceof AmazonPriceChange price
                ? price.to().amount()
                : BigDecimal.valueOf(((AmazonQuantityChange) change).to());
    }

    private static BigDecimal from(EffectPayload change) {
        return change instanceof AmazonPriceChange price
                ? price.from().amount()
                : BigDecimal.valueOf(((AmazonQuantityChange) change).from());
    }
}
