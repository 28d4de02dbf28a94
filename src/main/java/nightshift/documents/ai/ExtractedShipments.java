package nightshift.documents.ai;

import dev.langchain4j.model.output.structured.Description;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer the model is asked for, as a JSON schema and as a record: proposals, not yet believed. */
public record ExtractedShipments(
        @Description("every shipment the document reports as shipped") List<Shipment> shipments) implements AnswerForm {
    public ExtractedShipments {
        shipments = orEmpty(shipments);
    }

    @Override
    public boolean saysNothing() {
        return shipments.isEmpty();
    }

    /** One purchase order and the parcels that carry it. */
    public record Shipment(
            @Description("the store's purchase order number exactly as printed") @Nullable String purchaseOrder,
            @Description("other numbers of the same order exactly as printed") List<String> otherOrderNumbers,
            List<ExtractedParcel> parcels,
            List<ExtractedLine> lines,
            @Description("YYYY-MM-DD") @Nullable String shipDate,
            @Nullable String shipToName,
            @Nullable String shipToCity,
            @Nullable String shipToPostalCode) {
        public Shipment {
            otherOrderNumbers = orEmpty(otherOrderNumbers);
            parcels = orEmpty(parcels);
            lines = orEmpty(lines);
        }
    }

    /** A parcel or freight shipment. */
    public record ExtractedParcel(
            @Description("exactly as printed") @Nullable String trackingNumber,
            @Description("exactly as printed") @Nullable String carrier,
            @Description("exactly as printed") @Nullable String service) {}

    /** An item line, quantities in pieces. */
    public record ExtractedLine(
            @Description("item code exactly as printed; where no code is printed, the item's name") @Nullable
                    String item,
            @Nullable String description,
            @Nullable Integer shipped,
            @Nullable Integer ordered,
            @Nullable Integer backordered) {}

    @SuppressWarnings("NullAway") // a model may leave a list out
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
