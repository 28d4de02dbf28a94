package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** {@code productUpdate} of a status: what is sent, what its answer means, and whether an earlier try got through. */
@Component
public class ProductStatusWrites {
    public ShopifyRequest ask(ProductStatusChange change) {
        return new ShopifyRequest(ShopifyOperation.GET_PRODUCT_STATUS, Map.of("id", change.productId()));
    }

    /** The change itself where its product has the status it was decided from, else the outcome instead of a write. */
    public Object recheck(ProductStatusChange change, JsonNode data) {
        String status = status(data);
        if (status.equals(change.to())) {
            return new EffectOutcome.DoneElsewhere(
                    Optional.of(change.productId()), change.label() + " is " + status + " already");
        }
        return status.equals(change.from())
                ? change
                : new EffectOutcome.Stale(new Reason(
                        ReasonKind.STALE_DECISION,
                        status.isEmpty()
                                ? "The shop has no product for " + change.label() + " any more"
                                : "Another tool or person changed " + change.label() + " in the shop: it is " + status
                                        + " now, it was " + change.from() + " when it was to become " + change.to()
                                        + "; it was left alone"));
    }

    public ShopifyRequest request(ProductStatusChange change) {
        return new ShopifyRequest(
                ShopifyOperation.SET_PRODUCT_STATUS,
                Map.of("product", Map.of("id", change.productId(), "status", change.to())));
    }

    public EffectOutcome outcome(ProductStatusChange change, JsonNode data) {
        JsonNode payload = data.path("productUpdate");
        String errors = UserErrors.in(payload);
        if (!errors.isEmpty()) {
            return new EffectOutcome.Refused(
                    new Reason(
                            ReasonKind.REMOTE_REFUSED,
                            "Shopify refused to make " + change.label() + " " + change.to() + ": \"" + errors + "\""),
                    payload.toString());
        }
        if (!payload.path("product").path("status").asText().equals(change.to())) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered a change of status without the new status", null);
        }
        return new EffectOutcome.Done(Optional.of(change.productId()), payload.toString());
    }

    public EffectLook look(ProductStatusChange change, JsonNode data) {
        return status(data).equals(change.to())
                ? new EffectLook.Found(Optional.of(change.productId()), change.label() + " is " + change.to())
                : new EffectLook.Absent();
    }

    private static String status(JsonNode data) {
        return data.path("product").path("status").asText("");
    }
}
