package nightshift.fulfillment.review;

import java.util.List;
import nightshift.fulfillment.Ruling;
import nightshift.fulfillment.ShipmentCase;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.RememberOffer;

/**
 * A shipment that is to be looked up and decided again with a person's word.
 *
 * @param verdict how its flag is closed: corrected, approved ...
 * @param offers corrections that may be remembered
 */
public record Reconsidered(
        ActTask task, ShipmentCase shipment, Ruling ruling, String verdict, List<RememberOffer> offers) {
    public Reconsidered {
        offers = List.copyOf(offers);
    }
}
