package nightshift.documents.ai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.CarrierCode;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ai.ExtractedShipments.ExtractedParcel;
import org.jspecify.annotations.Nullable;

/** Proves the parcels of a shipment: the number stands on the page, and the carrier's rules do not speak against it. */
final class ParcelProof {
    private final PrintedText printed;
    private final NumberRules rules;
    private final ProofDoubts doubts;

    ParcelProof(PrintedText printed, NumberRules rules, ProofDoubts doubts) {
        this.printed = printed;
        this.rules = rules;
        this.doubts = doubts;
    }

    /** One parcel for each number that is proved; a number that is named twice is one parcel. */
    List<Parcel> proved(List<ExtractedParcel> parcels) {
        Map<TrackingNumber, Parcel> proved = new LinkedHashMap<>();
        for (ExtractedParcel parcel : parcels) {
            number(parcel.trackingNumber())
                    .ifPresent(number -> proved.putIfAbsent(number.value(), parcel(number, parcel)));
        }
        return List.copyOf(proved.values());
    }

    private Optional<Found<TrackingNumber>> number(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<Evidence> evidence = printed.find(value);
        if (evidence.isEmpty()) {
            doubts.notPrinted("the tracking number", value);
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(new TrackingNumber(value), evidence.get()));
        } catch (BadValue e) {
            doubts.add(ReasonKind.BAD_TRACKING, "The AI model read a tracking number that cannot be one: "
                    + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Parcel parcel(Found<TrackingNumber> number, ExtractedParcel parcel) {
        Optional<Found<CarrierCode>> carrier = carrier(number, parcel);
        rules.objection(number.value(), carrier.map(Found::value))
                .ifPresent(objection -> object(objection, number.value(), carrier));
        return new Parcel(number, carrier, printedOnly(parcel.service()));
    }

    private Optional<Found<CarrierCode>> carrier(Found<TrackingNumber> number, ExtractedParcel parcel) {
        String words = parcel.carrier();
        if (words == null || words.isBlank()) {
            return rules.provenBy(number.value()).map(code -> new Found<>(code, number.evidence()));
        }
        Optional<Evidence> evidence = printed.find(words);
        if (evidence.isEmpty()) {
            doubts.notPrinted("the carrier", words);
            return Optional.empty();
        }
        return rules.named(words).map(code -> new Found<>(code, evidence.get()));
    }

    private Optional<String> printedOnly(@Nullable String service) {
        return Optional.ofNullable(service)
                .map(String::strip)
                .filter(words -> printed.find(words).isPresent());
    }

    private void object(
            NumberRules.Objection objection, TrackingNumber number, Optional<Found<CarrierCode>> carrier) {
        String by = carrier.map(found -> " of " + found.value()).orElse("");
        switch (objection) {
            case BAD_CHECK_DIGIT -> doubts.add(
                    ReasonKind.BAD_TRACKING,
                    "The check digit of tracking number " + number + by
                            + " is wrong, so it is most likely misprinted. Ask the supplier.");
            case NOT_OF_THIS_CARRIER -> doubts.add(
                    ReasonKind.CARRIER_MISMATCH,
                    "The number " + number + " does not look like one" + by + ". Check carrier and number.");
            case OF_NO_CARRIER -> doubts.add(
                    ReasonKind.BAD_TRACKING,
                    "The number " + number + " looks like no carrier's tracking number. Check it in the document.");
        }
    }
}
