package nightshift.documents.ai;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.TrackingNumber;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.ai.ExtractedShipments.ExtractedLine;
import nightshift.documents.ai.ExtractedShipments.ExtractedParcel;
import nightshift.documents.ai.ExtractedShipments.Shipment;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a model read from pictures, as values to start from. Nothing proves them, and their evidence says so. */
@Component
public class UnprovenReading {
    private static final Evidence NOT_PROVEN = new Evidence(0, List.of(), "read by a model from a picture, not proven");

    private final Carriers carriers;

    public UnprovenReading(Carriers carriers) {
        this.carriers = carriers;
    }

    public List<ShipmentNotice> of(ModelAnswer.Usable answer) {
        return answer.shipments().shipments().stream().map(this::notice).toList();
    }

    private ShipmentNotice notice(Shipment shipment) {
        return new ShipmentNotice(
                found(shipment.purchaseOrder(), PoNumber::new),
                List.of(),
                shipment.parcels().stream()
                        .flatMap(parcel -> parcel(parcel).stream())
                        .toList(),
                shipment.lines().stream().flatMap(line -> line(line).stream()).toList(),
                found(shipment.shipDate(), UnprovenReading::date),
                Optional.empty(),
                List.of());
    }

    private Optional<Parcel> parcel(ExtractedParcel parcel) {
        return found(parcel.trackingNumber(), TrackingNumber::new)
                .map(number -> new Parcel(
                        number,
                        Optional.ofNullable(parcel.carrier())
                                .flatMap(carriers::byText)
                                .map(Carrier::code)
                                .map(code -> new Found<>(code, NOT_PROVEN)),
                        Optional.ofNullable(parcel.service())));
    }

    private static Optional<NoticeLine> line(ExtractedLine line) {
        Integer shipped = line.shipped();
        return shipped == null || shipped < 1
                ? Optional.empty()
                : found(line.item(), Function.identity())
                        .map(item ->
                                new NoticeLine(item, Optional.empty(), shipped, Optional.empty(), Optional.empty()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadValue("\"" + text + "\" is no date");
        }
    }

    private static <T> Optional<Found<T>> found(@Nullable String text, Function<String, T> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(type.apply(text.strip()), NOT_PROVEN));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
