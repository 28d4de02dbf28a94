package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/** {@code fulfillmentCreate}: what is sent, what its answer means, and whether an earlier try got through. */
@Component
public class FulfillmentWrites {
    private final OrderReader reader;

    public FulfillmentWrites(OrderReader reader) {
        this.reader = reader;
    }

    /**
     * The creation itself when the order as it is now still takes it, else the {@link EffectOutcome} instead of a write.
     *
     * @param siblings ids of the fulfillments that other writes of the same decision made
     * @param ofSameMail ids of the fulfillments that came of the same mail: it reports them side by side
     */
    public Object recheck(FulfillmentCreation wanted, JsonNode data, Set<String> siblings, Set<String> ofSameMail) {
        return FulfillmentGuard.objection(wanted, reader.oneIfThere(data), siblings, ofSameMail)
                .map(Object.class::cast)
                .orElse(wanted);
    }

    public ShopifyRequest request(FulfillmentCreation wanted) {
        List<Map<String, Object>> lines = wanted.lines().stream()
                .map(line -> Map.<String, Object>of("id", line.fulfillmentOrderLineId(), "quantity", line.quantity()))
                .toList();
        return new ShopifyRequest(
                ShopifyOperation.CREATE_FULFILLMENT,
                Map.of(
                        "fulfillment",
                        Map.of(
                                "notifyCustomer", wanted.notifyCustomer(),
                                "trackingInfo",
                                        TrackingInput.of(
                                                wanted.trackingNumbers(), wanted.company(), wanted.trackingUrls()),
                                "lineItemsByFulfillmentOrder",
                                        List.of(Map.of(
                                                "fulfillmentOrderId",
                                                wanted.fulfillmentOrderId(),
                                                "fulfillmentOrderLineItems",
                                                lines)))));
    }

    /** @throws RemoteFailure unknown, when the answer says neither that it was made nor why not */
    public EffectOutcome outcome(FulfillmentCreation wanted, JsonNode data) {
        JsonNode payload = data.path("fulfillmentCreate");
        String errors = UserErrors.in(payload);
        if (!errors.isEmpty()) {
            return new EffectOutcome.Refused(refusal(wanted, errors), payload.toString());
        }
        JsonNode made = payload.path("fulfillment");
        if (!made.path("id").isTextual()) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered fulfillmentCreate without a fulfillment or an error", null);
        }
        return new EffectOutcome.Done(
                Optional.of(made.path("id").asText()), payload + difference(wanted, reader.shipment(made)));
    }

    /**
     * Read by id, never by search: the search index lags behind.
     *
     * @param siblings ids of the fulfillments that other writes of the same decision made
     */
    public EffectLook look(FulfillmentCreation wanted, JsonNode data, Set<String> siblings) {
        Optional<ShopOrder> order = reader.oneIfThere(data);
        if (order.isEmpty()) {
            return new EffectLook.Undecidable(
                    new Reason(ReasonKind.UNKNOWN_ORDER, "Shopify no longer shows order " + wanted.orderName()));
        }
        Optional<Fulfillment> same = Shipments.same(order.get(), wanted, siblings);
        if (same.isPresent()) {
            return new EffectLook.Found(
                    same.map(Fulfillment::id),
                    "Order " + wanted.orderName() + " has " + same.get().name());
        }
        return Shipments.overlapping(order.get(), wanted, siblings).isPresent()
                ? new EffectLook.Undecidable(new Reason(
                        ReasonKind.DUPLICATE_TRACKING,
                        "Order " + wanted.orderName() + " has a shipment with the same tracking number but other lines:"
                                + " check it in Shopify"))
                : new EffectLook.Absent();
    }

    private static Reason refusal(FulfillmentCreation wanted, String errors) {
        return errors.contains("unfulfillable status= closed")
                ? new Reason(
                        ReasonKind.ALREADY_FULFILLED,
                        "Order " + wanted.orderName() + " was fulfilled, moved or cancelled meanwhile: Shopify says \""
                                + errors + "\"")
                : new Reason(
                        ReasonKind.REMOTE_REFUSED,
                        "Shopify refused to fulfill order " + wanted.orderName() + ": \"" + errors + "\"");
    }

    private static String difference(FulfillmentCreation wanted, Fulfillment made) {
        boolean sameNumbers = Shipments.numbers(made).equals(new HashSet<>(wanted.trackingNumbers()));
        boolean sameLines = Shipments.quantities(made).equals(Shipments.quantities(wanted));
        return (sameNumbers ? "" : " [differs from what was asked: tracking numbers]")
                + (sameLines ? "" : " [differs from what was asked: lines or quantities]")
                + (made.live() ? "" : " [its status is " + made.status() + "]");
    }
}
