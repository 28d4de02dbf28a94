package nightshift.fulfillment.review;

import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.operations.reviews.ActTask;

/**
 * A shipment that stands and is to be changed or undone: its orders are read before.
 *
 * @param orderId Shopify's global id
 * @param amazonOrder the Amazon order behind it, whether it was confirmed already or not
 */
public record StandingShipment(ActTask task, String orderId, Optional<AmazonOrderId> amazonOrder) {
    /** For routes. */
    public boolean toUndo() {
        return task.act().name().equals(ShipmentActs.UNDO);
    }
}
