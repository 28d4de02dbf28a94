package nightshift.shop;

import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * Replace the tracking of a fulfillment that stands ({@code fulfillmentTrackingInfoUpdate}), for a correction by the supplier
 * that a person agreed to.
 *
 * @param company Shopify's exact carrier name
 * @param urls one for each number in the same order, or empty when Shopify builds them from the company
 * @param replaces the numbers that stood there when it was decided: any others are somebody's later word. Null where an older
 *     version did not note them
 * @param again how many updates of this fulfillment to just these numbers are done before: a number may be right, be called
 *     wrong, and be right after all. Null: none
 */
public record TrackingUpdate(
        String orderId,
        OrderName orderName,
        String fulfillmentId,
        List<TrackingNumber> trackingNumbers,
        String company,
        List<String> urls,
        boolean notifyCustomer,
        @Nullable List<TrackingNumber> replaces,
        @Nullable Integer again)
        implements EffectPayload {
    public static final String KIND = "shopify-update-tracking";

    public TrackingUpdate {
        trackingNumbers = List.copyOf(trackingNumbers);
        urls = List.copyOf(urls);
        replaces = replaces == null ? null : List.copyOf(replaces);
        if (trackingNumbers.isEmpty()) {
            throw new IllegalArgumentException("A tracking update needs a tracking number");
        }
    }

    /** The first update to these numbers. */
    public TrackingUpdate(
            String orderId,
            OrderName orderName,
            String fulfillmentId,
            List<TrackingNumber> trackingNumbers,
            String company,
            List<String> urls,
            boolean notifyCustomer,
            @Nullable List<TrackingNumber> replaces) {
        this(orderId, orderName, fulfillmentId, trackingNumbers, company, urls, notifyCustomer, replaces, null);
    }

    /** The same after so many that are done. */
    public TrackingUpdate again(int done) {
        return new TrackingUpdate(
                orderId,
                orderName,
                fulfillmentId,
                trackingNumbers,
                company,
                urls,
                notifyCustomer,
                replaces,
                done == 0 ? null : done);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("shopify.tracking/" + fulfillmentId.substring(fulfillmentId.lastIndexOf('/') + 1) + "/"
                + trackingNumbers.stream().sorted().map(TrackingNumber::value).collect(Collectors.joining("+"))
                + (again == null ? "" : "/" + again));
    }

    @Override
    public String target() {
        return "order " + orderName;
    }

    @Override
    public String inWords() {
        return "Change the tracking of order %s to %s by %s"
                .formatted(
                        orderName,
                        trackingNumbers.stream().map(TrackingNumber::value).collect(Collectors.joining(" and ")),
                        company);
    }
}
