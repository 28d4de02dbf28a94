package nightshift.shop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * Fulfill these lines of one order at one location with these parcels ({@code fulfillmentCreate}).
 *
 * @param company Shopify's exact carrier name, for example {@code Lasership}
 * @param trackingUrls one for each number in the same order, or empty when Shopify builds them from the company
 * @param beside ids of fulfillments with these numbers and other goods of the same parcel, which stood when it was decided
 * @param standing ids of the fulfillments of the same items that stood when it was decided: others came since. Null where an older
 *     version did not note them
 */
public record FulfillmentCreation(
        String orderId,
        OrderName orderName,
        String fulfillmentOrderId,
        List<Line> lines,
        List<TrackingNumber> trackingNumbers,
        String company,
        List<String> trackingUrls,
        boolean notifyCustomer,
        List<String> beside,
        @Nullable List<String> standing)
        implements EffectPayload {
    public static final String KIND = "shopify-create-fulfillment";

    public FulfillmentCreation {
        lines = lines.stream()
                .sorted(Comparator.comparing(Line::fulfillmentOrderLineId))
                .toList();
        trackingNumbers = List.copyOf(trackingNumbers);
        trackingUrls = List.copyOf(trackingUrls);
        beside = beside == null ? List.of() : List.copyOf(beside);
        standing = standing == null ? null : List.copyOf(standing);
        if (lines.isEmpty() || trackingNumbers.isEmpty()) {
            throw new IllegalArgumentException("A fulfillment needs lines and a tracking number");
        }
    }

    /** What stands for an order in the keys of its fulfillments. */
    public static String keyPart(String orderId) {
        return tail(orderId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Two of one order may be decided at the same time, each without knowing of the other. */
    @Override
    public Optional<String> turn() {
        return Optional.of("shopify.fulfillment/" + tail(orderId));
    }

    @Override
    public EffectKey key() {
        return new EffectKey("shopify.fulfillment/" + tail(orderId) + "/" + tail(fulfillmentOrderId) + "/"
                + trackingNumbers.stream().sorted().map(TrackingNumber::value).collect(Collectors.joining("+")) + "/"
                + lines.stream()
                        .map(line -> tail(line.fulfillmentOrderLineId()) + "x" + line.quantity())
                        .collect(Collectors.joining("+")));
    }

    @Override
    public String target() {
        return "order " + orderName;
    }

    @Override
    public String inWords() {
        int pieces = lines.stream().mapToInt(Line::quantity).sum();
        return "Fulfill order %s by %s with %s (%s)%s"
                .formatted(
                        orderName,
                        company,
                        trackingNumbers.stream().map(TrackingNumber::value).collect(Collectors.joining(" and ")),
                        pieces == 1 ? "1 piece" : pieces + " pieces",
                        notifyCustomer ? "; Shopify tells the customer" : "");
    }

    private static String tail(String gid) {
        return gid.substring(gid.lastIndexOf('/') + 1);
    }

    /** @param lineItemId the order line, so that the sum over all effects of an order line can be checked */
    public record Line(String fulfillmentOrderLineId, String lineItemId, int quantity) {
        public Line {
            if (quantity < 1) {
                throw new IllegalArgumentException("The quantity of a line to fulfill is at least 1");
            }
        }
    }
}
