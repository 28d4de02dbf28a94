package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.shipping.ParcelProofs;
import nightshift.operations.reviews.Remembered;
import nightshift.operations.reviews.RememberedKind;

/** A supplier's own word for a carrier. The number must still be one of that carrier. */
final class RememberedCarriers {
    private final Carriers carriers;
    private final ParcelProofs proofs;
    private final List<Remembered> remembered;

    RememberedCarriers(Carriers carriers, List<Remembered> remembered) {
        this.carriers = carriers;
        this.proofs = new ParcelProofs(carriers);
        this.remembered = remembered.stream()
                .filter(one -> one.kind() == RememberedKind.CARRIER)
                .toList();
    }

    ShipmentNotice applied(ShipmentNotice notice) {
        List<Parcel> parcels = new ArrayList<>();
        List<Reason> doubts = new ArrayList<>(notice.doubts());
        for (Parcel parcel : notice.parcels()) {
            Optional<Carrier> means = parcel.service().flatMap(this::means);
            if (means.isEmpty()) {
                parcels.add(parcel);
                continue;
            }
            ParcelProofs.Proved proved = proofs.prove(
                    parcel.tracking(),
                    Optional.of(new Found<>(
                            means.get().texts().get(0), parcel.tracking().evidence())));
            doubts.removeIf(doubt -> isAboutCarrierOf(parcel, doubt));
            doubts.addAll(proved.doubts());
            parcels.add(new Parcel(parcel.tracking(), proved.parcel().carrier(), parcel.service()));
        }
        return new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                parcels,
                notice.lines(),
                notice.shipDate(),
                notice.shipTo(),
                doubts);
    }

    private Optional<Carrier> means(String printed) {
        return remembered.stream()
                .filter(one -> one.printed().equalsIgnoreCase(printed.strip()))
                .flatMap(one -> carriers.byCode(new CarrierCode(one.means())).stream())
                .findFirst();
    }

    private static boolean isAboutCarrierOf(Parcel parcel, Reason doubt) {
        return (doubt.kind() == ReasonKind.CARRIER_MISMATCH || doubt.kind() == ReasonKind.BAD_TRACKING)
                && doubt.detail().contains(parcel.tracking().value().value());
    }
}
