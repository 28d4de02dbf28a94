package nightshift.marketplace;

import java.time.Instant;
import nightshift.core.EffectKey;

/**
 * One JSON_LISTINGS_FEED: its members are the {@link AmazonPriceChange} and {@link AmazonQuantityChange} effects the gate claimed for it.
 *
 * @param openedAt when the batch was put together
 * @param first the id of its first member
 * @param size how many changes are in it; price and quantity of one offer are two
 */
public record AmazonListingsFeed(Instant openedAt, long first, int size) implements Feed {
    public static final String KIND = "amazon-submit-listings";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("amazon.listings/" + openedAt + "/" + first + "-" + size);
    }

    @Override
    public String target() {
        return size + " changes of offers on Amazon";
    }

    @Override
    public String inWords() {
        return "Send " + target();
    }

    @Override
    public FeedType travels() {
        return FeedType.LISTINGS;
    }

    @Override
    public String toCheck() {
        return "look at the latest listings feeds in Seller Central; what these " + target()
                + " are about is compared and decided afresh by the next run";
    }

    @Override
    public String whileOpen() {
        return "the next feed waits for it, ask Amazon's developer support if it takes longer than 8 h: " + target();
    }
}
