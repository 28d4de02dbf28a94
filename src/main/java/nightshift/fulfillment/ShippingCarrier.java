package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;

/** The one carrier of a shipment. Shopify and Amazon take one carrier for all parcels of a write. */
sealed interface ShippingCarrier {
    record Known(Carrier carrier) implements ShippingCarrier {}

    record Unknown(Reason reason) implements ShippingCarrier {}

    static ShippingCarrier of(ShipmentCase shipment, Carriers carriers) {
        List<Optional<CarrierCode>> codes = shipment.notice().parcels().stream()
                .map(Parcel::carrier)
                .map(carrier -> carrier.map(Found::value))
                .distinct()
                .toList();
        if (codes.size() > 1) {
            return unknown("%s went out with more than one carrier (%s): enter the parcels by hand."
                    .formatted(shipment.label(), shipment.trackingInWords()));
        }
        return codes.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(carriers::byCode)
                .<ShippingCarrier>map(Known::new)
                .orElseGet(() -> unknown("%s names no carrier, and %s does not tell which one it is: ask %s."
                        .formatted(
                                shipment.label(),
                                shipment.trackingInWords(),
                                shipment.supplier().name())));
    }

    private static ShippingCarrier unknown(String sentence) {
        return new Unknown(new Reason(ReasonKind.CARRIER_MISMATCH, sentence));
    }
}
