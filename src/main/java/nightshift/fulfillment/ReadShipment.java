package nightshift.fulfillment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.ShipmentNotice;
import nightshift.operations.Work;
import nightshift.settings.Supplier;
import org.jspecify.annotations.Nullable;

/** A shipment as it was read, kept with its decision so that a person's correction starts from it. */
public record ReadShipment(
        String document, String reader, Instant receivedAt, ShipmentNotice notice, Optional<String> content) {
    /** The fact that holds what a model saw on a scan: nothing of it is proven. */
    public static final String UNPROVEN = "unproven";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static ReadShipment of(ShipmentCase shipment) {
        return new ReadShipment(
                shipment.document(), shipment.reader(), shipment.receivedAt(), shipment.notice(), shipment.content());
    }

    /** What was kept with a decision; empty where nothing could be read, or an older version kept less. */
    public static Optional<ReadShipment> in(Map<String, Object> facts) {
        return read(facts.get(ShipmentFacts.READ), ReadShipment.class);
    }

    /** What a model saw on a scan, the first of its shipments. It only stands in a form until a person confirms it. */
    public static Optional<ShipmentNotice> unproven(Map<String, Object> facts) {
        return facts.get(UNPROVEN) instanceof List<?> seen && !seen.isEmpty()
                ? read(seen.get(0), ShipmentNotice.class)
                : Optional.empty();
    }

    /** What a person said about it before. */
    public static Ruling ruling(Map<String, Object> facts) {
        return read(facts.get(ShipmentFacts.RULING), Ruling.class).orElse(Ruling.NONE);
    }

    public ShipmentCase asCase(Work work, Supplier supplier, String key) {
        return new ShipmentCase(work, supplier, key, document, reader, receivedAt, notice, content);
    }

    private static <T> Optional<T> read(@Nullable Object kept, Class<T> type) {
        return Optional.ofNullable(kept).map(value -> JSON.convertValue(value, type));
    }
}
