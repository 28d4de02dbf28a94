package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.ReviewedItem.Write;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.FulfillmentCreation;

/**
 * What Nightshift wrote for a shipment and what of it still stands.
 *
 * @param creations Shopify fulfillments that were made and not undone
 * @param confirmed what Amazon was told
 * @param unconfirmed what Amazon is still to be told
 */
record StandingWrites(List<Write> creations, List<Write> confirmed, List<Write> unconfirmed) {
    static StandingWrites of(ReviewedItem item) {
        Set<String> cancelled = item.achieved(FulfillmentCancellation.class).stream()
                .map(write -> ((FulfillmentCancellation) write.payload()).fulfillmentId())
                .collect(Collectors.toSet());
        return new StandingWrites(
                item.achieved(FulfillmentCreation.class).stream()
                        .filter(write -> write.effect().remoteId().isPresent())
                        .filter(write ->
                                !cancelled.contains(write.effect().remoteId().get()))
                        .toList(),
                item.achieved(ShipmentConfirmation.class),
                item.writes().stream()
                        .filter(write -> write.payload() instanceof ShipmentConfirmation)
                        .filter(write -> write.effect().state() == EffectState.PLANNED)
                        .toList());
    }

    String orderId() {
        return creation(creations.get(0)).orderId();
    }

    static FulfillmentCreation creation(Write write) {
        return (FulfillmentCreation) write.payload();
    }

    static ShipmentConfirmation confirmation(Write write) {
        return (ShipmentConfirmation) write.payload();
    }

    boolean customerWasTold() {
        return creations.stream().anyMatch(write -> creation(write).notifyCustomer());
    }

    /** What cannot be taken back, said before it is done. */
    List<String> warningsOfUndoing() {
        List<String> warnings = new ArrayList<>();
        if (customerWasTold()) {
            warnings.add(
                    "Shopify has mailed the customer that the order shipped. That mail cannot be taken back: tell the customer yourself.");
        }
        confirmed.forEach(write -> warnings.add(
                "Amazon was told that order %s shipped, has charged the buyer and mailed him. That cannot be taken back: refund or correct it in Seller Central."
                        .formatted(confirmation(write).order())));
        unconfirmed.forEach(write -> warnings.add("Amazon order %s is not confirmed yet and will not be."
                .formatted(confirmation(write).order())));
        warnings.add("The parcel itself is not stopped: ask the supplier.");
        return warnings;
    }

    List<String> warningsOfReplacing() {
        return customerWasTold()
                ? List.of("The customer was mailed the old number and is mailed again by Shopify with the new one.")
                : List.of();
    }
}
