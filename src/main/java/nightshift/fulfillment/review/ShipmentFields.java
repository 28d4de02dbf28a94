package nightshift.fulfillment.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.CarrierCode;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.operations.reviews.ActField;

/** The values of a shipment as a person sees and changes them. */
final class ShipmentFields {
    static final String PURCHASE_ORDER = "purchaseOrder";
    static final String TRACKING = "tracking";
    static final String CARRIER = "carrier";
    static final String SHIP_DATE = "shipDate";
    static final String ITEMS = "items";
    static final ShipmentNotice NOTHING = new ShipmentNotice(
            Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    private ShipmentFields() {}

    /** @param proven false where a model read them from a picture */
    static List<ActField> of(ShipmentNotice notice, Carriers carriers, boolean proven) {
        return List.of(
                ActField.text(PURCHASE_ORDER, "Purchase order", purchaseOrder(notice), proven),
                ActField.lines(TRACKING, "Tracking numbers, one a line", tracking(notice), proven),
                carrier(notice, carriers, proven),
                new ActField(SHIP_DATE, "Ship date", ActField.Kind.DATE, shipDate(notice), proven, List.of()),
                ActField.lines(
                        ITEMS,
                        "Items shipped, each with its pieces (AB-12 x 3); none: all of this supplier",
                        items(notice),
                        proven));
    }

    static List<ActField> parcels(ShipmentNotice notice, Carriers carriers) {
        return List.of(
                ActField.lines(TRACKING, "Tracking numbers, one a line", tracking(notice), true),
                carrier(notice, carriers, true));
    }

    private static ActField carrier(ShipmentNotice notice, Carriers carriers, boolean proven) {
        return new ActField(
                CARRIER,
                "Carrier; none: as the number says",
                ActField.Kind.CHOICE,
                carrier(notice),
                proven,
                carriers.all().stream()
                        .map(carrier -> new ActField.Choice(carrier.code().value(), carrier.name()))
                        .toList());
    }

    static String purchaseOrder(ShipmentNotice notice) {
        return notice.purchaseOrder().map(found -> found.value().value()).orElse("");
    }

    static String tracking(ShipmentNotice notice) {
        return notice.parcels().stream()
                .map(parcel -> parcel.tracking().value().value())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static String carrier(ShipmentNotice notice) {
        return notice.parcels().stream()
                .map(Parcel::carrier)
                .flatMap(Optional::stream)
                .map(Found::value)
                .map(CarrierCode::value)
                .findFirst()
                .orElse("");
    }

    static String shipDate(ShipmentNotice notice) {
        return notice.shipDate().map(found -> found.value().toString()).orElse("");
    }

    static String items(ShipmentNotice notice) {
        return notice.lines().stream().map(ShipmentFields::item).collect(Collectors.joining("\n"));
    }

    private static String item(NoticeLine line) {
        return line.item().value() + " x " + line.shipped();
    }
}
