package nightshift.operations;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes effects down, never two of one key. */
@Repository
class EffectPlanner {
    private static final String INSERT =
            "insert into effect (effect_key, kind, payload, target, position, state, workflow, supplier,"
                    + " decision_id, for_review, any_mode, instance, expires_at, planned_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final EffectKinds kinds;
    private final EffectKeyParts parts;
    private final Instances instances;
    private final Clock clock;

    EffectPlanner(
            JdbcClient jdbc,
            JdbcTemplate many,
            EffectKinds kinds,
            EffectKeyParts parts,
            Instances instances,
            Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
        this.kinds = kinds;
        this.parts = parts;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * For whom an effect is written down.
     *
     * @param decisionId none for batches and reports
     */
    record Origin(
            Workflow workflow,
            @Nullable String supplier,
            @Nullable Long decisionId,
            boolean forReview,
            boolean anyMode) {
        static Origin own(Workflow workflow, boolean anyMode) {
            return new Origin(workflow, null, null, false, anyMode);
        }
    }

    /**
     * Writes a new effect down.
     *
     * @return its id, or empty when an effect of this key exists, or had this key before it was edited
     */
    Optional<Long> insert(Effect effect, EffectState state, Origin origin) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        int inserted = jdbc.sql(INSERT)
                .params(Arrays.asList(values(effect, state, origin)))
                .update(id, "id");
        return inserted == 0 ? Optional.empty() : unlessEdited(id.getKeyAs(Long.class), effect.payload());
    }

    /**
     * Writes the many new effects of one decision down with a few statements.
     *
     * @return the id of each that is new, by its key; another one of its key exists, or had it before it was edited
     */
    Map<String, Long> insertAll(List<Effect> effects, EffectState state, Origin origin) {
        Map<String, Long> before = ofDecision(origin);
        many.batchUpdate(
                INSERT,
                effects.stream().map(effect -> values(effect, state, origin)).toList());
        jdbc.sql("delete from effect where decision_id = :decision"
                        + " and effect_key in (select effect_key from effect_former_key)")
                .param("decision", origin.decisionId())
                .update();
        Map<String, Long> inserted = ofDecision(origin);
        inserted.keySet().removeAll(before.keySet());
        Map<String, Long> sought = new HashMap<>();
        effects.stream()
                .filter(effect -> !effect.payload().newestCounts())
                .map(effect -> effect.payload().key().value())
                .filter(inserted::containsKey)
                .forEach(key -> sought.put(key, inserted.get(key)));
        parts.addAll(sought);
        return inserted;
    }

    private Map<String, Long> ofDecision(Origin origin) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select effect_key, id from effect where decision_id = :decision")
                .param("decision", origin.decisionId())
                .query(row -> {
                    ids.put(row.getString("effect_key"), row.getLong("id"));
                });
        return ids;
    }

    private Object[] values(Effect effect, EffectState state, Origin origin) {
        EffectPayload payload = effect.payload();
        return new Object[] {
            payload.key().value(), payload.kind(), kinds.json(payload), payload.target(), effect.position(),
            state.code(), origin.workflow().name(), origin.supplier(), origin.decisionId(), origin.forReview(),
            origin.anyMode(), instances.self(), Times.sql(effect.expiresAt()), Times.sql(clock.instant())
        };
    }

    /** Asked after the insert: an edit that frees the key commits before the insert gets through. */
    private Optional<Long> unlessEdited(long id, EffectPayload payload) {
        if (formerly(payload.key().value()).isEmpty()) {
            if (!payload.newestCounts()) {
                parts.add(id, payload.key().value());
            }
            return Optional.of(id);
        }
        jdbc.sql("delete from effect where id = :id").param("id", id).update();
        return Optional.empty();
    }

    /** The effect of this key, now or before it was edited, locked until the transaction ends. */
    EffectRow locked(String key) {
        return standing(key).orElseThrow();
    }

    /** The effect that has this key, or had it before it was edited; locked until the transaction ends. */
    Optional<EffectRow> standing(String key) {
        return jdbc.sql("select * from effect where effect_key = :key for update")
                .param("key", key)
                .query(EffectRow::of)
                .optional()
                .or(() -> formerly(key).flatMap(id -> jdbc.sql("select * from effect where id = :id for update")
                        .param("id", id)
                        .query(EffectRow::of)
                        .optional()));
    }

    private Optional<Long> formerly(String key) {
        return jdbc.sql("select effect_id from effect_former_key where effect_key = :key")
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    /** The effect has another key now. */
    void keyChanged(long effectId, String key) {
        parts.replace(effectId, key);
    }

    /** A row that was only recorded (shadow, expired) now belongs to a new decision. */
    void adopt(long effectId, Effect effect, EffectState state, Origin origin) {
        jdbc.sql("delete from effect_wait where effect_id = :id")
                .param("id", effectId)
                .update();
        jdbc.sql(
                        "update effect set state = :state, payload = :payload, position = :position, decision_id = :decision,"
                                + " supplier = :supplier, for_review = :review, fresh = true, instance = :self, approved_by = null, detail = null,"
                                + " next_at = null, expires_at = :expires, planned_at = :now, finished_at = null where id = :id")
                .param("state", state.code())
                .param("payload", kinds.json(effect.payload()))
                .param("position", effect.position())
                .param("decision", origin.decisionId())
                .param("supplier", origin.supplier())
                .param("review", origin.forReview())
                .param("self", instances.self())
                .param("expires", Times.sql(effect.expiresAt()))
                .param("now", Times.sql(clock.instant()))
                .param("id", effectId)
                .update();
    }

    /** The effect starts only when the earlier one is done. */
    void waitFor(long effectId, long earlierId) {
        jdbc.sql("insert into effect_wait (effect_id, earlier_id) values (:effect, :earlier) on conflict do nothing")
                .param("effect", effectId)
                .param("earlier", earlierId)
                .update();
    }
}
