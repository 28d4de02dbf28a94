package nightshift.documents.ai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentSource;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.ai.ExtractedShipments.Shipment;
import nightshift.documents.shipping.ParcelProofs;
import org.jspecify.annotations.Nullable;

/** Proves the values of one shipment that a model read. */
final class ShipmentProof {
    private final PrintedText printed;
    private final DocumentSource source;
    private final ProofDoubts doubts;
    private final ParcelProof parcels;
    private final LineProof lines;

    ShipmentProof(PrintedText printed, ParcelProofs carrierRules, DocumentSource source, RulesReading rules) {
        this.printed = printed;
        this.source = source;
        this.doubts = new ProofDoubts(source.name());
        this.parcels = new ParcelProof(printed, carrierRules, rules, doubts);
        this.lines = new LineProof(printed, doubts);
    }

    ShipmentNotice notice(Shipment shipment) {
        Optional<Found<PoNumber>> purchaseOrder = purchaseOrder(shipment.purchaseOrder());
        List<Found<String>> references = references(shipment);
        List<Parcel> proved = parcels.proved(shipment.parcels());
        if (proved.isEmpty() && !shipment.parcels().isEmpty()) {
            doubts.add(
                    ReasonKind.BAD_TRACKING,
                    "No tracking number that the AI model read from \"" + source.name()
                            + "\" could be proved. Enter it from the document.");
        }
        return new ShipmentNotice(
                purchaseOrder,
                references,
                proved,
                lines.proved(shipment.lines()),
                shipDate(shipment.shipDate()),
                shipTo(shipment),
                doubts.asList());
    }

    private Optional<Found<PoNumber>> purchaseOrder(@Nullable String value) {
        Optional<Found<PoNumber>> found = value(value, "the purchase order number", PoNumber::new);
        if (found.isPresent() && !looksLikeOurs(found.get().value().value())) {
            doubts.add(
                    ReasonKind.CONFLICTING_VALUES,
                    "The AI model took " + found.get().value() + " for our purchase order number, but our numbers look"
                            + " different at this supplier (setting po-pattern), so it was left out. Check the document.");
            return Optional.empty();
        }
        return found;
    }

    private boolean looksLikeOurs(String value) {
        return source.poPattern()
                .map(pattern -> value.matches("(?i:" + pattern + ")"))
                .orElse(true);
    }

    private List<Found<String>> references(Shipment shipment) {
        List<Found<String>> found = new ArrayList<>();
        for (String reference : shipment.otherOrderNumbers()) {
            value(reference, "the order number", Function.identity()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found<LocalDate>> shipDate(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<Found<LocalDate>> found = PrintedDates.find(value, printed);
        if (found.isEmpty()) {
            doubts.notPrinted("the ship date", value);
        }
        return found;
    }

    private Optional<ShipTo> shipTo(Shipment shipment) {
        ShipTo to = new ShipTo(
                value(shipment.shipToName(), "the recipient", Function.identity()),
                value(shipment.shipToCity(), "the city", Function.identity()),
                value(shipment.shipToPostalCode(), "the postal code", Function.identity()));
        boolean nothing =
                to.name().isEmpty() && to.city().isEmpty() && to.postalCode().isEmpty();
        return nothing ? Optional.empty() : Optional.of(to);
    }

    private <T> Optional<Found<T>> value(@Nullable String value, String what, Function<String, T> type) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<Evidence> evidence = printed.find(value);
        if (evidence.isEmpty()) {
            doubts.notPrinted(what, value);
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(type.apply(value.strip()), evidence.get()));
        } catch (BadValue e) {
            doubts.add(
                    ReasonKind.CONFLICTING_VALUES, "The AI model read a value that cannot be: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }
}
