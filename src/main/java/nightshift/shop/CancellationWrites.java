package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/**
 * {@code fulfillmentCancel}: what is sent, what its answer means, and whether an earlier try got through. Cancelling twice
 * succeeds at Shopify, so only the look before tells that it was done already.
 */
@Component
public class CancellationWrites {
    private static final String CANCELLED = "CANCELLED";

    private final OrderReader reader;

    public CancellationWrites(OrderReader reader) {
        this.reader = reader;
    }

    /** The cancellation itself while its fulfillment stands, else the outcome instead of a write. */
    public Object recheck(FulfillmentCancellation wanted, JsonNode data) {
        return outcomeBefore(wanted, fulfillment(wanted, data))
                .<Object>map(o -> o)
                .orElse(wanted);
    }

    private static Optional<EffectOutcome> outcomeBefore(FulfillmentCancellation wanted, Optional<Fulfillment> there) {
        if (there.isEmpty()) {
            return Optional.of(new EffectOutcome.Stale(gone(wanted)));
        }
        Fulfillment standing = there.get();
        if (cancelled(standing)) {
            return Optional.of(new EffectOutcome.DoneElsewhere(
                    Optional.of(wanted.fulfillmentId()),
                    standing.name() + " of order " + wanted.orderName() + " is cancelled already"));
        }
        return Shipments.numbers(standing).equals(new HashSet<>(wanted.trackingNumbers()))
                ? Optional.empty()
                : Optional.of(new EffectOutcome.Stale(corrected(wanted, standing)));
    }

    /** Whoever corrected the number meanwhile wants the shipment to stand. */
    private static Reason corrected(FulfillmentCancellation wanted, Fulfillment standing) {
        return new Reason(
                ReasonKind.STALE_DECISION,
                standing.name() + " of order " + wanted.orderName()
                        + " was to be cancelled, but has " + Shipments.words(Shipments.numbers(standing))
                        + " by now instead of " + Shipments.words(wanted.trackingNumbers())
                        + ": if it is still to be cancelled, undo it once more");
    }

    public ShopifyRequest request(FulfillmentCancellation wanted) {
        return new ShopifyRequest(ShopifyOperation.CANCEL_FULFILLMENT, Map.of("id", wanted.fulfillmentId()));
    }

    /** @throws RemoteFailure unknown, when the answer says neither that it is cancelled nor why not */
    public EffectOutcome outcome(FulfillmentCancellation wanted, JsonNode data) {
        JsonNode payload = data.path("fulfillmentCancel");
        String errors = UserErrors.in(payload);
        if (!errors.isEmpty()) {
            return new EffectOutcome.Refused(
                    new Reason(
                            ReasonKind.REMOTE_REFUSED,
                            "Shopify refused to cancel the fulfillment of order " + wanted.orderName() + ": \"" + errors
                                    + "\""),
                    payload.toString());
        }
        if (!payload.path("fulfillment").path("status").asText().equals(CANCELLED)) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY,
                    "Shopify answered the cancellation without a cancelled fulfillment or an error",
                    null);
        }
        return new EffectOutcome.Done(Optional.of(wanted.fulfillmentId()), payload.toString());
    }

    /** Read by id, never by search: the search index lags behind. */
    public EffectLook look(FulfillmentCancellation wanted, JsonNode data) {
        Optional<Fulfillment> there = fulfillment(wanted, data);
        if (there.isEmpty()) {
            return new EffectLook.Undecidable(gone(wanted));
        }
        return cancelled(there.get())
                ? new EffectLook.Found(
                        Optional.of(wanted.fulfillmentId()), there.get().name() + " is cancelled")
                : new EffectLook.Absent();
    }

    private Optional<Fulfillment> fulfillment(FulfillmentCancellation wanted, JsonNode data) {
        return reader.oneIfThere(data).stream()
                .flatMap(order -> order.fulfillments().stream())
                .filter(fulfillment -> fulfillment.id().equals(wanted.fulfillmentId()))
                .findFirst();
    }

    private static boolean cancelled(Fulfillment fulfillment) {
        return fulfillment.status().equals(CANCELLED);
    }

    private static Reason gone(FulfillmentCancellation wanted) {
        return new Reason(
                ReasonKind.STALE_DECISION,
                "Order " + wanted.orderName()
                        + " no longer shows the fulfillment that was to be cancelled: look at it in Shopify");
    }
}
