package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.NewerWord;
import nightshift.fulfillment.TrackingChange;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.RunItem.EffectView;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.ReviewedItem.Write;
import nightshift.shop.FulfillmentCancellation;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.TrackingUpdate;
import org.springframework.stereotype.Component;

/** Changing or undoing what was shipped, as the orders stand now. Pure. */
@Component
public class ChangePlans {
    private final Carriers carriers;

    public ChangePlans(Carriers carriers) {
        this.carriers = carriers;
    }

    /** Each fulfillment that Nightshift made for the item and that still stands is cancelled. */
    public ActPlan undo(StandingShipment asked, ShopOrder order) {
        StandingWrites writes = StandingWrites.of(asked.task().item());
        List<Effect> effects = standing(writes, order).stream()
                .map(made -> Effect.of(
                        new FulfillmentCancellation(
                                order.id(), order.name(), made.id(), List.copyOf(Shipments.numbers(made))),
                        1))
                .toList();
        if (effects.isEmpty()) {
            return ShipmentPlans.refuse(
                    "Shopify shows no fulfillment of order %s any more that could be undone.".formatted(order.name()));
        }
        return decide(
                asked.task(),
                effects,
                "undone",
                "Undone: the items of order %s are open again. %s"
                        .formatted(order.name(), String.join(" ", writes.warningsOfUndoing())));
    }

    /** The numbers a person entered, to look for among the writes on record; none where they cannot be read. */
    public List<String> numbers(StandingShipment asked) {
        return numbers(entered(asked, new ArrayList<>())).stream()
                .map(TrackingNumber::value)
                .toList();
    }

    /**
     * @param amazon the Amazon order behind it; empty where there is none
     * @param recorded writes that carry one of the new numbers
     */
    public ActPlan replace(
            StandingShipment asked, ShopOrder order, Optional<AmazonOrder> amazon, List<EffectView> recorded) {
        List<String> problems = new ArrayList<>();
        List<Parcel> parcels = entered(asked, problems);
        List<Carrier> named = parcels.stream()
                .flatMap(parcel -> parcel.carrier().map(Found::value).flatMap(carriers::byCode).stream())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            return new ActPlan.Refuse(problems);
        }
        if (parcels.isEmpty() || named.size() != 1) {
            return ShipmentPlans.refuse(
                    "Enter tracking numbers of one carrier, and choose the carrier if the number does not tell.");
        }
        List<TrackingNumber> numbers = numbers(parcels);
        return replaced(
                asked,
                order,
                amazon,
                new TrackingChange(order, named.get(0), numbers, recorded),
                named.get(0),
                numbers);
    }

    private List<Parcel> entered(StandingShipment asked, List<String> problems) {
        ActRequest request = asked.task().request();
        EnteredParcels entered = new EnteredParcels(carriers, request.who());
        List<Parcel> parcels =
                entered.of(request.value(ShipmentFields.TRACKING), request.value(ShipmentFields.CARRIER));
        problems.addAll(entered.problems());
        return parcels;
    }

    private static List<TrackingNumber> numbers(List<Parcel> parcels) {
        return parcels.stream()
                .map(parcel -> parcel.tracking().value())
                .distinct()
                .toList();
    }

    private static ActPlan replaced(
            StandingShipment asked,
            ShopOrder order,
            Optional<AmazonOrder> amazon,
            TrackingChange change,
            Carrier carrier,
            List<TrackingNumber> numbers) {
        StandingWrites writes = StandingWrites.of(asked.task().item());
        List<Fulfillment> standing = standing(writes, order);
        if (standing.size() != 1) {
            return ShipmentPlans.refuse("Order %s has %d shipments of this item: change their numbers in Shopify."
                    .formatted(order.name(), standing.size()));
        }
        if (!writes.unfulfilled().isEmpty()) {
            return ShipmentPlans.refuse(
                    "A part of this shipment of order %s is still to be fulfilled: finish that first, or change the number in Shopify."
                            .formatted(order.name()));
        }
        Set<TrackingNumber> before = Shipments.numbers(standing.get(0));
        Optional<PackageCorrection> correction = writes.aboutAmazon()
                .flatMap(told -> amazon.flatMap(there -> change.amazon(there, before, told.shippedAt())));
        if (correction.isEmpty() && mustBeCorrected(writes)) {
            return ShipmentPlans.refuse(
                    "Amazon does not show the one package with %s: correct the number in Seller Central and in Shopify by hand."
                            .formatted(words(before)));
        }
        TrackingUpdate update = change.shopify(standing.get(0), writes.customerWasTold());
        List<Effect> effects = new ArrayList<>(TrackingChange.effects(List.of(update), correction));
        toTell(writes, correction)
                .forEach(write -> effects.add(
                        Effect.of(instead(StandingWrites.confirmation(write), carrier, numbers.get(0)), 2)));
        return decide(
                asked.task(),
                effects,
                "replaced",
                "Order %s has %s now instead of %s.".formatted(order.name(), words(numbers), words(before)));
    }

    /** Amazon has the old number, or it was told by hand what we were not allowed to tell it: nobody else would correct it. */
    private static boolean mustBeCorrected(StandingWrites writes) {
        return !writes.confirmed().isEmpty()
                || writes.unconfirmed().isEmpty() && !writes.untold().isEmpty();
    }

    /** A package that a person confirmed meanwhile is corrected, and not told once more. */
    private static List<Write> toTell(StandingWrites writes, Optional<PackageCorrection> correction) {
        return writes.confirmed().isEmpty() && correction.isPresent() ? List.of() : writes.unconfirmed();
    }

    /** What Amazon was not told yet it is told with the new number. */
    private static ShipmentConfirmation instead(ShipmentConfirmation planned, Carrier carrier, TrackingNumber number) {
        return new ShipmentConfirmation(
                planned.order(),
                number,
                carrier.amazonCode(),
                carrier.amazonName(),
                Optional.empty(),
                planned.shippedAt(),
                planned.items());
    }

    private static List<Fulfillment> standing(StandingWrites writes, ShopOrder order) {
        Set<String> ours = writes.creations().stream()
                .map(Write::effect)
                .flatMap(effect -> effect.remoteId().stream())
                .collect(Collectors.toSet());
        return order.fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(made -> ours.contains(made.id()))
                .toList();
    }

    private static ActPlan decide(ActTask task, List<Effect> effects, String verdict, String sentence) {
        String did = verdict.equals("undone") ? "Undone" : "Tracking number replaced";
        Decision decision = new Decision.Proceed(effects, List.of(PersonsWord.of(task.request(), did)));
        Map<String, Object> facts = new HashMap<>(task.item().item().facts());
        facts.put(NewerWord.CHANGED_BY, task.request().who());
        Item item = new Item(task.item().item().itemKey(), task.item().item().label(), facts);
        return new ActPlan.Decide(new Decided(task.item().work(), item, decision), verdict, sentence, List.of(), false);
    }

    private static String words(Collection<TrackingNumber> numbers) {
        return numbers.stream().map(TrackingNumber::value).sorted().collect(Collectors.joining(" and "));
    }
}
