package nightshift.marketplace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.TrackingNumber;

/**
 * Tell Amazon that these items went out with this parcel: one message of the POST_ORDER_FULFILLMENT_DATA feed, or one
 * confirmShipment call.
 *
 * @param carrierCode a value of Amazon's closed list, exact capitals; {@code Other} only with a carrier name
 */
public record ShipmentConfirmation(
        AmazonOrderId order,
        TrackingNumber tracking,
        String carrierCode,
        Optional<String> carrierName,
        Optional<String> shippingMethod,
        Instant shippedAt,
        List<Item> items)
        implements EffectPayload {
    public static final String KIND = "amazon-confirm-shipment";

    public ShipmentConfirmation {
        items = items.stream().sorted(Comparator.comparing(Item::orderItemId)).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A confirmation without items would confirm the whole order");
        }
        if (carrierCode.equals("Other") && carrierName.isEmpty()) {
            throw new IllegalArgumentException("Amazon takes the carrier \"Other\" only with a name");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("amazon.confirmation/" + order + "/" + tracking + "/"
                + items.stream()
                        .map(item -> item.orderItemId() + "x" + item.quantity())
                        .collect(Collectors.joining("+")));
    }

    @Override
    public String target() {
        return "Amazon order " + order;
    }

    @Override
    public String inWords() {
        int pieces = items.stream().mapToInt(Item::quantity).sum();
        return "Confirm Amazon order %s as shipped by %s with %s (%s)"
                .formatted(
                        order, carrierName.orElse(carrierCode), tracking, pieces == 1 ? "1 piece" : pieces + " pieces");
    }

    public record Item(String orderItemId, int quantity) {
        public Item {
            if (quantity < 1) {
                throw new IllegalArgumentException("The quantity of a confirmed item is at least 1");
            }
        }
    }
}
