package nightshift.documents.ai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ai.ExtractedShipments.ExtractedParcel;
import nightshift.documents.shipping.ParcelProofs;
import org.jspecify.annotations.Nullable;

/** Proves the parcels of a shipment: the number stands on the page, and the carrier's rules do not speak against it. */
final class ParcelProof {
    private final PrintedText printed;
    private final ParcelProofs carrierRules;
    private final RulesReading rules;
    private final ProofDoubts doubts;

    ParcelProof(PrintedText printed, ParcelProofs carrierRules, RulesReading rules, ProofDoubts doubts) {
        this.printed = printed;
        this.carrierRules = carrierRules;
        this.rules = rules;
        this.doubts = doubts;
    }

    /** One parcel for each number that is proved; a number that is named twice is one parcel. */
    List<Parcel> proved(List<ExtractedParcel> parcels) {
        Map<TrackingNumber, Parcel> proved = new LinkedHashMap<>();
        for (ExtractedParcel parcel : parcels) {
            number(parcel.trackingNumber())
                    .ifPresent(number -> proved.computeIfAbsent(number.value(), key -> parcel(number, parcel)));
        }
        return List.copyOf(proved.values());
    }

    private Optional<Found<TrackingNumber>> number(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<Evidence> evidence = printed.find(value).or(() -> rules.placeOf(value));
        if (evidence.isEmpty()) {
            doubts.notPrinted("the tracking number", value);
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(new TrackingNumber(value), evidence.get()));
        } catch (BadValue e) {
            doubts.add(
                    ReasonKind.BAD_TRACKING,
                    "The AI model read a tracking number that cannot be one: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Parcel parcel(Found<TrackingNumber> number, ExtractedParcel parcel) {
        ParcelProofs.Proved proved = carrierRules.prove(number, carrier(parcel));
        proved.doubts().forEach(doubts::add);
        return proved.parcel();
    }

    /** Carrier and service together where they are printed side by side, else what of them is printed. */
    private Optional<Found<String>> carrier(ExtractedParcel parcel) {
        String carrier = orEmpty(parcel.carrier());
        String service = orEmpty(parcel.service());
        Optional<Found<String>> together = found((carrier + " " + service).strip());
        if (together.isPresent() || carrier.isEmpty() && service.isEmpty()) {
            return together;
        }
        Optional<Found<String>> alone = found(carrier.isEmpty() ? service : carrier);
        if (alone.isEmpty()) {
            doubts.notPrinted("the carrier", carrier.isEmpty() ? service : carrier);
        }
        return alone;
    }

    private Optional<Found<String>> found(String words) {
        return printed.find(words).map(evidence -> new Found<>(words, evidence));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
