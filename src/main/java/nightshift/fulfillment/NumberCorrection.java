package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Effect;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carrier;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder.Fulfillment;

/**
 * Another number for a shipment of ours, prepared for one click: in Shopify and, where Amazon shows the package, there too.
 * What Amazon is about to be told, or does not show yet, cannot be corrected: then nothing is prepared, because Amazon would
 * keep the old number after the person has said his word.
 *
 * @param prepared nothing of it is written before a person agrees
 * @param remark what the person has to know besides, empty or beginning with a blank
 */
record NumberCorrection(List<Effect> prepared, String remark) {
    private static final Set<String> TELL_AMAZON = Set.of(ShipmentConfirmation.KIND, PackageCorrection.KIND);

    /** Of several shipments nobody can tell which one's number is wrong, and one of other goods too is not his alone: a person says. */
    static final NumberCorrection NONE = new NumberCorrection(List.of(), "");

    NumberCorrection {
        prepared = List.copyOf(prepared);
    }

    /** @param recorded writes that carry the new numbers or those that stand */
    static NumberCorrection of(
            MatchedShipment shipment, Carrier carrier, Fulfillment fulfillment, List<EffectView> recorded) {
        TrackingChange change = new TrackingChange(
                shipment.order(), carrier, shipment.shipment().trackingNumbers(), recorded);
        Set<TrackingNumber> standing = Shipments.numbers(fulfillment);
        Optional<AmazonOrder> amazon = shipment.amazon();
        Optional<PackageCorrection> there =
                amazon.flatMap(order -> change.amazon(order, standing, ShipDates.shippedAt(shipment)));
        if (amazon.isPresent() && there.isEmpty()) {
            Optional<EffectView> told = told(amazon.get(), standing, recorded);
            if (told.isPresent()) {
                return new NumberCorrection(List.of(), untilAmazonShows(standing, told.get()));
            }
        }
        return new NumberCorrection(
                TrackingChange.effects(List.of(change.shopify(fulfillment, false)), there),
                amazon.isPresent() && there.isEmpty() ? onlyShopify(standing) : "");
    }

    private static Optional<EffectView> told(
            AmazonOrder amazon, Set<TrackingNumber> standing, List<EffectView> recorded) {
        return recorded.stream()
                .filter(effect ->
                        TELL_AMAZON.contains(effect.kind()) && !effect.state().equals(EffectState.SHADOW.code()))
                .filter(effect -> parts(effect).anyMatch(amazon.id().value()::equals))
                .filter(effect -> parts(effect).anyMatch(part -> standing.stream()
                        .anyMatch(number -> number.value().equals(part))))
                .findFirst();
    }

    private static Stream<String> parts(EffectView effect) {
        return Stream.of(effect.key().split("[/+]"));
    }

    private static String untilAmazonShows(Set<TrackingNumber> standing, EffectView told) {
        return EffectState.of(told.state()).achieved()
                ? " Nothing is prepared, because Amazon was told %s and does not show that package yet: look again when it does."
                        .formatted(words(standing))
                : (" Nothing is prepared, because Amazon is still to be told %s: replace the number on the item that shipped it,"
                                + " or look again when Amazon shows it.")
                        .formatted(words(standing));
    }

    private static String onlyShopify(Set<TrackingNumber> standing) {
        return " Amazon shows no package with %s, so only Shopify is prepared: see to Amazon in Seller Central."
                .formatted(words(standing));
    }

    private static String words(Set<TrackingNumber> numbers) {
        return numbers.stream().sorted().map(TrackingNumber::value).collect(Collectors.joining(" and "));
    }
}
