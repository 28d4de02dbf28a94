package nightshift.marketplace;

import java.util.List;
import nightshift.operations.BatchWait;
import org.springframework.stereotype.Component;

/** How long a run waits for its feed of confirmations. */
@Component
public class FeedWait {
    private final BatchWait wait;
    private final AmazonSettings settings;

    public FeedWait(BatchWait wait, AmazonSettings settings) {
        this.wait = wait;
        this.settings = settings;
    }

    public BatchWait.Pause begin() {
        return wait.begin(List.of(AmazonFeed.KIND), settings.feedPause(), settings.feedWait());
    }
}
