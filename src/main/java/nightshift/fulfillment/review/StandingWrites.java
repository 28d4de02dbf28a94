package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectPayload;
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
 * @param unfulfilled Shopify fulfillments of it that are still to be made, wait for approval or failed
 * @param confirmed what Amazon was told
 * @param unconfirmed what Amazon is still to be told: planned, waiting for approval, or failed
 * @param untold what Amazon was to be told and will not be: it refused, or a person said no
 */
record StandingWrites(
        List<Write> creations,
        List<Write> unfulfilled,
        List<Write> confirmed,
        List<Write> unconfirmed,
        List<Write> untold) {
    private static final Set<EffectState> OPEN =
            EnumSet.of(EffectState.PLANNED, EffectState.STAGED, EffectState.FAILED);

    private static final Set<EffectState> GIVEN_UP =
            EnumSet.of(EffectState.REFUSED, EffectState.DISCARDED, EffectState.EXPIRED);

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
                in(OPEN, item, FulfillmentCreation.class),
                item.achieved(ShipmentConfirmation.class),
                in(OPEN, item, ShipmentConfirmation.class),
                in(GIVEN_UP, item, ShipmentConfirmation.class));
    }

    private static List<Write> in(Set<EffectState> states, ReviewedItem item, Class<? extends EffectPayload> kind) {
        return item.writes().stream()
                .filter(write -> kind.isInstance(write.payload()))
                .filter(write -> states.contains(write.effect().state()))
                .toList();
    }

    /** The Amazon order behind it, whether it knows of the shipment or not. */
    Optional<AmazonOrderId> amazonOrder() {
        return aboutAmazon().map(ShipmentConfirmation::order);
    }

    /** What Amazon was or is to be told first. */
    Optional<ShipmentConfirmation> aboutAmazon() {
        return Stream.of(confirmed, unconfirmed, untold)
                .flatMap(List::stream)
                .map(StandingWrites::confirmation)
                .findFirst();
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
