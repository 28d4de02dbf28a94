package nightshift.fulfillment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.BadValue;
import nightshift.core.Effect;
import nightshift.core.EffectKey;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carrier;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonOrder.ShippedPackage;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.TrackingUpdate;

/**
 * Other tracking numbers for a shipment that stands: Shopify's fulfillment first, then the same package at Amazon, by the
 * number Amazon gave it, so that it is edited and no second parcel.
 */
public final class TrackingChange {
    private final ShopOrder order;
    private final Carrier carrier;
    private final List<TrackingNumber> numbers;
    private final List<EffectView> recorded;

    /** @param recorded the writes that carry one of the new numbers: what is done once is not the change of today */
    public TrackingChange(ShopOrder order, Carrier carrier, List<TrackingNumber> numbers, List<EffectView> recorded) {
        this.order = order;
        this.carrier = carrier;
        this.numbers = List.copyOf(numbers);
        this.recorded = List.copyOf(recorded);
    }

    /** @param notify whether Shopify mails the customer the new number */
    public TrackingUpdate shopify(Fulfillment fulfillment, boolean notify) {
        TrackingUpdate first = new TrackingUpdate(
                order.id(),
                order.name(),
                fulfillment.id(),
                numbers,
                carrier.shopifyCompany(),
                carrier.inShopifyList()
                        ? List.of()
                        : numbers.stream().map(carrier::trackingUrl).toList(),
                notify,
                List.copyOf(Shipments.numbers(fulfillment)));
        return first.again(done(first.key()));
    }

    /** How often just this was done: the number may have been changed back since. */
    private int done(EffectKey first) {
        return (int) recorded.stream()
                .filter(effect -> EffectState.of(effect.state()).achieved())
                .filter(effect ->
                        effect.key().equals(first.value()) || effect.key().startsWith(first.value() + "/"))
                .count();
    }

    /** The package that has one of the old numbers; empty when Amazon shows none, or several. */
    public Optional<PackageCorrection> amazon(AmazonOrder amazon, Set<TrackingNumber> before, Instant shippedAt) {
        List<ShippedPackage> packages = amazon.packages().stream()
                .filter(pack -> !pack.status().equals("CANCELLED"))
                .filter(pack -> pack.reference().matches("[1-9]\\d{0,17}"))
                .filter(pack -> number(pack).filter(before::contains).isPresent())
                .toList();
        return packages.size() == 1 && !packages.get(0).items().isEmpty()
                ? Optional.of(correction(amazon, packages.get(0), shippedAt))
                : Optional.empty();
    }

    private PackageCorrection correction(AmazonOrder amazon, ShippedPackage pack, Instant shippedAt) {
        PackageCorrection first = new PackageCorrection(
                amazon.id(),
                pack.reference(),
                number(pack).orElseThrow(),
                numbers.get(0),
                carrier.amazonCode(),
                carrier.amazonName(),
                Optional.empty(),
                shippedAt,
                pack.items().stream()
                        .map(item -> new ShipmentConfirmation.Item(item.orderItemId(), item.quantity()))
                        .sorted(Comparator.comparing(ShipmentConfirmation.Item::orderItemId))
                        .toList());
        return first.again(done(first.key()));
    }

    private static Optional<TrackingNumber> number(ShippedPackage pack) {
        try {
            return pack.trackingNumber().map(TrackingNumber::new);
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }

    /** Shopify first; Amazon only when that is done. */
    public static List<Effect> effects(List<TrackingUpdate> updates, Optional<PackageCorrection> amazon) {
        List<Effect> effects = new ArrayList<>();
        updates.forEach(update -> effects.add(Effect.of(update, 1)));
        amazon.ifPresent(correction -> effects.add(Effect.of(correction, 2)));
        return effects;
    }
}
