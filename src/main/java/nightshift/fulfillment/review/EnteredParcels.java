package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.CarrierCode;
import nightshift.core.Reason;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.shipping.ParcelProofs;

/** The parcels a person entered, held against the carriers' rules like those of a document. */
final class EnteredParcels {
    private final Carriers carriers;
    private final ParcelProofs proofs;
    private final String who;
    private final List<String> problems = new ArrayList<>();

    EnteredParcels(Carriers carriers, String who) {
        this.carriers = carriers;
        this.proofs = new ParcelProofs(carriers);
        this.who = who;
    }

    List<String> problems() {
        return problems;
    }

    /** @param carrier code or name; empty: as the number proves */
    List<Parcel> of(String tracking, String carrier) {
        Optional<Found<String>> named = named(carrier);
        List<Parcel> parcels = new ArrayList<>();
        for (String text : tracking.split("[\\n,;]")) {
            if (!text.isBlank()) {
                number(text).ifPresent(number -> parcels.add(proved(number, named)));
            }
        }
        return parcels;
    }

    private Parcel proved(TrackingNumber number, Optional<Found<String>> named) {
        ParcelProofs.Proved proved = proofs.prove(Entered.by(who, number), named);
        proved.doubts().stream().map(Reason::detail).forEach(problems::add);
        return proved.parcel();
    }

    private Optional<TrackingNumber> number(String text) {
        try {
            return Optional.of(new TrackingNumber(text));
        } catch (BadValue e) {
            problems.add(e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Optional<Found<String>> named(String carrier) {
        if (carrier.isEmpty()) {
            return Optional.empty();
        }
        Optional<Carrier> known = carriers.all().stream()
                .filter(one -> one.code().value().equals(carrier))
                .findFirst()
                .or(() -> carriers.byText(carrier));
        if (known.isEmpty()) {
            problems.add("\"" + carrier + "\" is no carrier Nightshift knows: choose one of the list.");
        }
        return known.map(one -> Entered.by(who, one.texts().get(0)));
    }

    /** The carrier's name, for sentences. */
    static String name(Carriers carriers, CarrierCode code) {
        return carriers.byCode(code).map(Carrier::name).orElse(code.value());
    }
}
