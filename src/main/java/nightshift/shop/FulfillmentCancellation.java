package nightshift.shop;

import java.util.List;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;

/**
 * Take a fulfillment back ({@code fulfillmentCancel}), because a person wants it undone. Its items are open again; a mail the
 * customer got stays sent.
 *
 * @param trackingNumbers the numbers it had, for people
 */
public record FulfillmentCancellation(
        String orderId, OrderName orderName, String fulfillmentId, List<TrackingNumber> trackingNumbers)
        implements EffectPayload {
    public static final String KIND = "shopify-cancel-fulfillment";

    public FulfillmentCancellation {
        trackingNumbers = List.copyOf(trackingNumbers);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("shopify.cancel/" + fulfillmentId.substring(fulfillmentId.lastIndexOf('/') + 1));
    }

    @Override
    public String target() {
        return "order " + orderName;
    }
}
