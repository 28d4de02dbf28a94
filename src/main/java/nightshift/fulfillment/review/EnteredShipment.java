package nightshift.fulfillment.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.operations.reviews.ActRequest;

/**
 * What a person entered, laid over what was read. A value he left as it was keeps its evidence; one he changed is validated
 * like a read one and takes away the reader's doubts about it.
 */
final class EnteredShipment {
    private static final Pattern ITEM = Pattern.compile("(.+?)\\s*(?:\\s|[xX*])\\s*(\\d{1,5})");

    private final ActRequest request;
    private final ShipmentNotice read;
    private final Carriers carriers;
    private final List<String> problems = new ArrayList<>();
    private final Set<ReasonKind> settled = EnumSet.noneOf(ReasonKind.class);

    EnteredShipment(ActRequest request, ShipmentNotice read, Carriers carriers) {
        this.request = request;
        this.read = read;
        this.carriers = carriers;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The shipment with his values; of use only where there are no problems. */
    ShipmentNotice notice() {
        Optional<Found<PoNumber>> purchaseOrder = purchaseOrder();
        List<Parcel> parcels = parcels();
        List<NoticeLine> lines = lines();
        Optional<Found<LocalDate>> shipDate = shipDate();
        if (settled.isEmpty() && problems.isEmpty()) {
            problems.add("Nothing was changed. Where the values are right as they are, approve it instead.");
        }
        return new ShipmentNotice(
                purchaseOrder,
                purchaseOrder.equals(read.purchaseOrder()) ? read.references() : List.of(),
                parcels,
                lines,
                shipDate,
                read.shipTo(),
                doubts());
    }

    /** What contradicted each other is settled by whoever enters a value; orders to a machine never are. */
    private List<Reason> doubts() {
        return read.doubts().stream()
                .filter(doubt -> !settled.contains(doubt.kind()))
                .toList();
    }

    private boolean changed(String field, String before, ReasonKind... settles) {
        boolean changed = !request.value(field).replace("\r", "").equals(before);
        if (changed) {
            settled.add(ReasonKind.CONFLICTING_VALUES);
            settled.addAll(List.of(settles));
        }
        return changed;
    }

    private Optional<Found<PoNumber>> purchaseOrder() {
        return changed(ShipmentFields.PURCHASE_ORDER, ShipmentFields.purchaseOrder(read), ReasonKind.UNKNOWN_ORDER)
                ? valid(request.value(ShipmentFields.PURCHASE_ORDER), PoNumber::new)
                : read.purchaseOrder();
    }

    private List<Parcel> parcels() {
        boolean tracking = changed(ShipmentFields.TRACKING, ShipmentFields.tracking(read), ReasonKind.BAD_TRACKING);
        boolean carrier = changed(ShipmentFields.CARRIER, ShipmentFields.carrier(read));
        if (!tracking && !carrier) {
            return read.parcels();
        }
        settled.addAll(List.of(ReasonKind.BAD_TRACKING, ReasonKind.CARRIER_MISMATCH));
        EnteredParcels entered = new EnteredParcels(carriers, request.who());
        List<Parcel> parcels =
                entered.of(request.value(ShipmentFields.TRACKING), request.value(ShipmentFields.CARRIER));
        problems.addAll(entered.problems());
        if (parcels.isEmpty() && entered.problems().isEmpty()) {
            problems.add("Enter at least one tracking number.");
        }
        return parcels;
    }

    private Optional<Found<LocalDate>> shipDate() {
        if (!changed(ShipmentFields.SHIP_DATE, ShipmentFields.shipDate(read), ReasonKind.DATE_ANOMALY)) {
            return read.shipDate();
        }
        return valid(request.value(ShipmentFields.SHIP_DATE), text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadValue("\"" + text + "\" is no date: write it like 2026-11-23");
            }
        });
    }

    private List<NoticeLine> lines() {
        if (!changed(ShipmentFields.ITEMS, ShipmentFields.items(read), ReasonKind.QUANTITY)) {
            return read.lines();
        }
        return request.value(ShipmentFields.ITEMS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> line(line).stream())
                .toList();
    }

    private Optional<NoticeLine> line(String text) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches() || Integer.parseInt(item.group(2)) == 0) {
            problems.add("\"" + text + "\" is no item with its pieces: write it like AB-12 x 3.");
            return Optional.empty();
        }
        return Optional.of(new NoticeLine(
                Entered.by(request.who(), item.group(1).strip()),
                Optional.empty(),
                Integer.parseInt(item.group(2)),
                Optional.empty(),
                Optional.empty()));
    }

    private <T> Optional<Found<T>> valid(String text, Function<String, T> type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Entered.by(request.who(), type.apply(text)));
        } catch (BadValue e) {
            problems.add(e.getMessage() + ".");
            return Optional.empty();
        }
    }
}
