package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Effect;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carrier;
import nightshift.fulfillment.Allocation.Portion;
import nightshift.fulfillment.Allocation.Share;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder.FulfilledLine;
import nightshift.shop.ShopOrder.Fulfillment;

/** The writes of one shipment: a Shopify fulfillment for each location, then Amazon's confirmation. */
final class PlannedWrites {
    private final MatchedShipment shipment;
    private final Carrier carrier;
    private final boolean notifyCustomer;

    PlannedWrites(MatchedShipment shipment, Carrier carrier, boolean notifyCustomer) {
        this.shipment = shipment;
        this.carrier = carrier;
        this.notifyCustomer = notifyCustomer;
    }

    /** @param beside fulfillments of other goods of the same parcels */
    List<Effect> of(List<Portion> portions, Optional<ShipmentConfirmation> confirmation, List<Fulfillment> beside) {
        List<Effect> effects = new ArrayList<>();
        for (Portion portion : portions) {
            effects.add(Effect.of(fulfillment(portion, beside), effects.size() + 1));
        }
        confirmation.ifPresent(payload -> effects.add(Effect.of(payload, effects.size() + 1)));
        return effects;
    }

    private FulfillmentCreation fulfillment(Portion portion, List<Fulfillment> beside) {
        List<TrackingNumber> numbers = shipment.shipment().trackingNumbers();
        return new FulfillmentCreation(
                shipment.order().id(),
                shipment.order().name(),
                portion.fulfillmentOrder().id(),
                portion.shares().stream()
                        .map(share -> new FulfillmentCreation.Line(
                                share.fulfillmentOrderLineId(), share.line().id(), share.quantity()))
                        .toList(),
                numbers,
                carrier.shopifyCompany(),
                carrier.inShopifyList()
                        ? List.of()
                        : numbers.stream().map(carrier::trackingUrl).toList(),
                notifyCustomer,
                beside.stream().map(Fulfillment::id).toList(),
                standing(portion));
    }

    private List<String> standing(Portion portion) {
        Set<String> lines =
                portion.shares().stream().map(share -> share.line().id()).collect(Collectors.toSet());
        return shipment.order().fulfillments().stream()
                .filter(Fulfillment::live)
                .filter(made ->
                        made.lines().stream().map(FulfilledLine::lineItemId).anyMatch(lines::contains))
                .map(Fulfillment::id)
                .toList();
    }

    /** Amazon takes one tracking number for each item: of several parcels the first stands for all. Empty when the items cannot be told. */
    Optional<ShipmentConfirmation> confirmation(AmazonOrder amazon, List<Share> shares) {
        return AmazonItems.of(amazon, shares)
                .map(items -> new ShipmentConfirmation(
                        amazon.id(),
                        shipment.shipment().trackingNumbers().get(0),
                        carrier.amazonCode(),
                        carrier.amazonName(),
                        shipment.shipment().notice().parcels().get(0).service(),
                        ShipDates.shippedAt(shipment),
                        items));
    }
}
