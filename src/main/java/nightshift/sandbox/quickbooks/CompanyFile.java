package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The books of one company: entities by kind and id, with their SyncTokens and times. Guarded by the sandbox's lock. */
final class CompanyFile {
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final Map<String, Map<String, ObjectNode>> entities = new TreeMap<>();
    private final List<Deleted> deletions = new ArrayList<>();
    private final Clock clock;
    private int nextId = 100;

    /** Something that is no longer there, as change data capture tells it. */
    record Deleted(String kind, String id, Instant at) {}

    CompanyFile(Clock clock) {
        this.clock = clock;
    }

    String now() {
        return time(clock.instant());
    }

    static String time(Instant instant) {
        return ZonedDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), PACIFIC)
                .format(TIME);
    }

    static Instant instant(JsonNode entity, String which) {
        return Instant.from(TIME.parse(entity.path("MetaData").path(which).asText()));
    }

    Instant instant() {
        return clock.instant();
    }

    ObjectNode put(String kind, ObjectNode entity) {
        return put(kind, String.valueOf(nextId++), entity);
    }

    ObjectNode put(String kind, String id, ObjectNode entity) {
        entity.put("domain", "QBO").put("sparse", false).put("Id", id).put("SyncToken", "0");
        entity.putObject("MetaData").put("CreateTime", now()).put("LastUpdatedTime", now());
        of(kind).put(id, entity);
        return entity;
    }

    /** Counts the SyncToken up: whoever read it before has a stale copy. */
    void touch(ObjectNode entity) {
        entity.put("SyncToken", String.valueOf(entity.path("SyncToken").asInt() + 1));
        ((ObjectNode) entity.path("MetaData")).put("LastUpdatedTime", now());
    }

    void remove(String kind, String id) {
        of(kind).remove(id);
        deletions.add(new Deleted(kind, id, clock.instant()));
    }

    Optional<ObjectNode> find(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** @throws Refusal 610 */
    ObjectNode get(String kind, String id) {
        return find(kind, id).orElseThrow(() -> Refusal.notFound(kind + " " + id));
    }

    Optional<ObjectNode> findBy(String kind, String field, String value) {
        return all(kind).stream()
                .filter(entity -> entity.path(field).asText().equals(value))
                .findFirst();
    }

    List<ObjectNode> all(String kind) {
        return List.copyOf(of(kind).values());
    }

    boolean knows(String kind) {
        return entities.containsKey(kind);
    }

    List<Deleted> deletedSince(String kind, Instant since) {
        return deletions.stream()
                .filter(deleted -> deleted.kind().equals(kind) && !deleted.at().isBefore(since))
                .toList();
    }

    /** Something active of this kind, or a refusal by code 2500. */
    ObjectNode referred(String kind, JsonNode reference, String field) {
        String id = reference.path("value").asText();
        return find(kind, id)
                .filter(entity -> entity.path("Active").asBoolean(true))
                .orElseThrow(() -> Refusal.reference(field, id));
    }

    private Map<String, ObjectNode> of(String kind) {
        return entities.computeIfAbsent(kind, name -> new LinkedHashMap<>());
    }
}
