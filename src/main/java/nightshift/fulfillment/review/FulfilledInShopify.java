package nightshift.fulfillment.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.Ruling;
import nightshift.fulfillment.ShipmentCase;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;

/**
 * A flagged shipment of an Amazon order that a person fulfilled in Shopify himself: all that is left is to tell Amazon, with
 * the number that stands there. Shipping it vouches for what it was flagged for; nothing but a confirmation comes of it.
 */
final class FulfilledInShopify {
    /** How its flag is closed. */
    static final String VERDICT = "fulfilled_in_shopify";

    private final ActTask task;
    private final ShipmentCase read;
    private final Carriers carriers;

    FulfilledInShopify(ActTask task, ShipmentCase read, Carriers carriers) {
        this.task = task;
        this.read = read;
        this.carriers = carriers;
    }

    /** @return {@link Reconsidered} or {@link ActPlan.Refuse} */
    Object asked(Ruling before) {
        Map<String, String> values = ShipmentFields.of(read.notice(), carriers, true).stream()
                .collect(Collectors.toMap(ActField::name, ActField::value));
        Map<String, String> entered = new HashMap<>(values);
        ActRequest request = task.request();
        List.of(ShipmentFields.TRACKING, ShipmentFields.CARRIER)
                .forEach(field -> entered.put(field, request.value(field).replace("\r", "")));
        EnteredShipment shipped = new EnteredShipment(
                new ActRequest(request.target(), request.act(), request.who(), request.note(), entered),
                read.notice(),
                carriers);
        ShipmentNotice notice = entered.equals(values) ? read.notice() : shipped.notice();
        return shipped.problems().isEmpty()
                ? new Reconsidered(
                        task, read.with(notice), before.vouching(task.item().reasons()), VERDICT, List.of())
                : new ActPlan.Refuse(shipped.problems());
    }

    /** Why Amazon cannot be told, so that everything stays as it is. */
    static Optional<ActPlan> refusal(ShipmentCase shipment, Decision decision) {
        if (decision instanceof Decision.Review review) {
            return Optional.of(ShipmentPlans.refuse("Amazon cannot be told. " + ShipmentPlans.details(review)));
        }
        boolean more = decision instanceof Decision.Proceed proceed
                && proceed.effects().stream().anyMatch(effect -> !(effect.payload() instanceof ShipmentConfirmation));
        return more
                ? Optional.of(
                        ShipmentPlans.refuse("Shopify does not show %s as fulfilled with %s: fulfill it there first."
                                .formatted(shipment.label(), shipment.trackingInWords())))
                : Optional.empty();
    }

    static String sentence(ActRequest request, Decision decision) {
        return (request.note().isEmpty() ? "Fulfilled in Shopify by hand" : request.note())
                + (decision instanceof Decision.Proceed ? "; Amazon is told the same." : ".");
    }
}
