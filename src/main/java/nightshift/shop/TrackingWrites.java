package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/** {@code fulfillmentTrackingInfoUpdate}: what is sent, what its answer means, and whether an earlier try got through. */
@Component
public class TrackingWrites {
    private final OrderReader reader;

    public TrackingWrites(OrderReader reader) {
        this.reader = reader;
    }

    /** The update itself when its fulfillment still stands with other numbers, else the outcome instead of a write. */
    public Object recheck(TrackingUpdate wanted, JsonNode data) {
        Optional<Fulfillment> standing = standing(wanted, data);
        if (standing.isEmpty()) {
            return new EffectOutcome.Stale(gone(wanted));
        }
        if (done(wanted, standing.get())) {
            return new EffectOutcome.DoneElsewhere(
                    Optional.of(wanted.fulfillmentId()),
                    "Order " + wanted.orderName() + " has this tracking number already");
        }
        return changedMeanwhile(wanted, standing.get())
                .<Object>map(EffectOutcome.Stale::new)
                .orElse(wanted);
    }

    /** A number that somebody entered since the decision is never overwritten. */
    private static Optional<Reason> changedMeanwhile(TrackingUpdate wanted, Fulfillment standing) {
        Set<TrackingNumber> now = Shipments.numbers(standing);
        return wanted.replaces() != null && now.equals(new HashSet<>(wanted.replaces()))
                ? Optional.empty()
                : Optional.of(new Reason(
                        ReasonKind.CONFLICTING_VALUES,
                        "Order " + wanted.orderName() + " now has " + Shipments.words(now)
                                + " in Shopify, which is not what was to be replaced by "
                                + Shipments.words(wanted.trackingNumbers()) + ": check which number is right"));
    }

    public ShopifyRequest request(TrackingUpdate wanted) {
        return new ShopifyRequest(
                ShopifyOperation.UPDATE_TRACKING,
                Map.of(
                        "id", wanted.fulfillmentId(),
                        "tracking", TrackingInput.of(wanted.trackingNumbers(), wanted.company(), wanted.urls()),
                        "notifyCustomer", wanted.notifyCustomer()));
    }

    public EffectOutcome outcome(TrackingUpdate wanted, JsonNode data) {
        JsonNode payload = data.path("fulfillmentTrackingInfoUpdate");
        String errors = UserErrors.in(payload);
        if (!errors.isEmpty()) {
            return new EffectOutcome.Refused(
                    new Reason(
                            ReasonKind.REMOTE_REFUSED,
                            "Shopify refused the new tracking of order " + wanted.orderName() + ": \"" + errors + "\""),
                    payload.toString());
        }
        if (!payload.path("fulfillment").path("id").isTextual()) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY,
                    "Shopify answered the tracking update without a fulfillment or an error",
                    null);
        }
        return new EffectOutcome.Done(Optional.of(wanted.fulfillmentId()), payload.toString());
    }

    public EffectLook look(TrackingUpdate wanted, JsonNode data) {
        Optional<Fulfillment> standing = standing(wanted, data);
        if (standing.isEmpty()) {
            return new EffectLook.Undecidable(gone(wanted));
        }
        return done(wanted, standing.get())
                ? new EffectLook.Found(
                        Optional.of(wanted.fulfillmentId()), standing.get().name() + " has this tracking number")
                : new EffectLook.Absent();
    }

    private Optional<Fulfillment> standing(TrackingUpdate wanted, JsonNode data) {
        return reader.oneIfThere(data).stream()
                .flatMap(order -> order.fulfillments().stream())
                .filter(Fulfillment::live)
                .filter(fulfillment -> fulfillment.id().equals(wanted.fulfillmentId()))
                .findFirst();
    }

    private static boolean done(TrackingUpdate wanted, Fulfillment standing) {
        return Shipments.numbers(standing).equals(new HashSet<>(wanted.trackingNumbers()));
    }

    private static Reason gone(TrackingUpdate wanted) {
        return new Reason(
                ReasonKind.STALE_DECISION,
                "The shipment of order " + wanted.orderName() + " whose tracking was to be corrected was cancelled"
                        + " meanwhile");
    }
}
