package nightshift.listings;

import java.util.List;
import nightshift.marketplace.AmazonListingsFeed;
import nightshift.operations.BatchWait;
import nightshift.shop.ShopifyPriceBatch;
import nightshift.shop.ShopifyStockBatch;
import org.springframework.stereotype.Component;

/** How long a run waits for its changes of prices and stock. */
@Component
public class ListingsWait {
    private static final List<String> KINDS =
            List.of(ShopifyStockBatch.KIND, ShopifyPriceBatch.KIND, AmazonListingsFeed.KIND);

    private final BatchWait wait;
    private final WriteBackSettings settings;

    public ListingsWait(BatchWait wait, WriteBackSettings settings) {
        this.wait = wait;
        this.settings = settings;
    }

    public BatchWait.Pause begin() {
        return wait.begin(KINDS, settings.pause(), settings.waitAtMost());
    }
}
