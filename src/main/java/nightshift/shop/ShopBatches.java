package nightshift.shop;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nightshift.operations.EffectBatches;
import org.springframework.stereotype.Component;

/** Puts the prices and the stock that are ready into one batch each, one batch of a kind at a time. */
@Component
public class ShopBatches {
    /** A line is some hundred bytes, so well below the 100 MB an upload may have. */
    private static final int LARGEST = 25_000;

    private final EffectBatches batches;
    private final Clock clock;

    public ShopBatches(EffectBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /** @return the batch effect to perform; empty when nothing is ready, or a batch is under way */
    public Optional<Long> openPrices() {
        return batches.inFlight(ShopifyPriceBatch.KIND)
                ? Optional.empty()
                : batches.open(
                        ShopifyPriceChange.KIND,
                        LARGEST,
                        members -> new ShopifyPriceBatch(
                                Instant.now(clock), members.get(0).effectId(), members.size()));
    }

    /** @return the batch effect to perform; empty when nothing is ready, or a batch is under way */
    public Optional<Long> openStock() {
        return batches.inFlight(ShopifyStockBatch.KIND)
                ? Optional.empty()
                : batches.open(
                        ShopifyStockChange.KIND,
                        LARGEST,
                        members -> new ShopifyStockBatch(
                                Instant.now(clock), members.get(0).effectId(), members.size()));
    }
}
