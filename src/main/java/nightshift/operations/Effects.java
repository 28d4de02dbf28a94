package nightshift.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Effect;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writes, as they stand. */
@Repository
public class Effects {
    static final String WAITS = "exists (select 1 from effect_wait w join effect x on x.id = w.earlier_id"
            + " where w.effect_id = %s and x.state not in ('done', 'done_elsewhere'))";

    /** Not "is null": of H2's indexes that would be the one it reads, and nearly all writes of all years are in no batch. */
    static final String IN_NO_BATCH = "coalesce(batch_id, 0) = 0";

    /** In doubt and its time has come, or its process died, or it made no call for longer than any call may take. */
    static final String LOOK_IS_DUE = "state = 'performing' and " + IN_NO_BATCH + " and ("
            + "(doubt and (next_at is null or next_at <= :now)) or (not doubt and performed_at < :too_long_ago) or "
            + Instances.OWNER_IS_DEAD.formatted("effect.instance") + ")";

    private final JdbcClient jdbc;
    private final EffectPlanner planner;
    private final EffectKinds kinds;
    private final Instances instances;
    private final OperationsSettings settings;
    private final Clock clock;

    Effects(
            JdbcClient jdbc,
            EffectPlanner planner,
            EffectKinds kinds,
            Instances instances,
            OperationsSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.planner = planner;
        this.kinds = kinds;
        this.instances = instances;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Plans a write that no decision asks for: a report about the night itself (summary, alert), sent whatever the mode is.
     * Then send its id to {@code direct:perform-effect}.
     *
     * @return the id of the effect of this key, the one planned now or one planned before
     */
    public long planReport(Workflow workflow, EffectPayload payload) {
        return planner.insert(Effect.of(payload, 1), EffectState.PLANNED, EffectPlanner.Origin.own(workflow, true))
                .orElseGet(() -> planner.locked(payload.key().value()).id());
    }

    public Optional<EffectRow> find(long effectId) {
        return jdbc.sql("select * from effect where id = :id")
                .param("id", effectId)
                .query(EffectRow::of)
                .optional();
    }

    /** What each of these effects changes, in words, by effect id. */
    public Map<Long, String> targets(List<Long> effectIds) {
        Map<Long, String> targets = new LinkedHashMap<>();
        if (!effectIds.isEmpty()) {
            jdbc.sql("select id, target from effect where id in (:ids)")
                    .param("ids", effectIds)
                    .query(row -> {
                        targets.put(row.getLong("id"), row.getString("target"));
                    });
        }
        return targets;
    }

    /** What an effect says, as the record of its remote system's package. */
    public EffectPayload payload(EffectRow effect) {
        return kinds.payload(effect.kind(), effect.payload());
    }

    /** What each of these effects says, by effect id. */
    public Map<Long, EffectPayload> payloads(List<Long> effectIds) {
        return effectIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from effect where id in (:ids)")
                        .param("ids", effectIds)
                        .query(EffectRow::of)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(EffectRow::id, this::payload));
    }

    /** The effects of a decision in the order they are performed. */
    public List<EffectRow> of(long decisionId) {
        return jdbc.sql("select * from effect where decision_id = :decision order by position, id")
                .param("decision", decisionId)
                .query(EffectRow::of)
                .list();
    }

    /** The remote system's id of what the effect with this key made, for a later effect that adds to it. */
    public Optional<String> remoteIdOf(EffectKey key) {
        return jdbc.sql("select remote_id from effect where effect_key = :key and state in ('done', 'done_elsewhere')"
                        + " and remote_id is not null")
                .param("key", key.value())
                .query(String.class)
                .optional();
    }

    /** The effects that may start now that this one is done. Asked for by id: thousands may be planned and wait for their batch. */
    public List<Long> released(long effectId) {
        List<Long> waiting = jdbc.sql("select effect_id from effect_wait where earlier_id = :id order by effect_id")
                .param("id", effectId)
                .query(Long.class)
                .list();
        return waiting.stream().filter(this::mayStart).toList();
    }

    private boolean mayStart(long effectId) {
        return find(effectId)
                .filter(effect -> effect.state() == EffectState.PLANNED)
                .filter(effect -> !kinds.named(effect.kind()).batched())
                .filter(effect -> !waitsForEarlier(effectId))
                .isPresent();
    }

    /**
     * Planned effects left over, oldest first: their process died, their run ended, or they were put off and their time has
     * come. Those decided moments ago by a living process are its own to perform.
     */
    public List<Long> leftOver(int atMost) {
        return jdbc.sql("select e.id from effect e where e.state = 'planned'"
                        + " and " + IN_NO_BATCH
                        + " and e.kind not in (:batched) and (e.next_at is null or e.next_at <= :now) and not "
                        + WAITS.formatted("e.id")
                        + " and (not e.fresh or e.planned_at < :since or "
                        + Instances.OWNER_IS_DEAD.formatted("e.instance") + ") order by e.id limit :most")
                .param("now", Times.sql(clock.instant()))
                .param("since", Times.sql(clock.instant().minus(settings.freshFor())))
                .param("alive_since", instances.aliveSince())
                .param("batched", kinds.batched())
                .param("most", atMost)
                .query(Long.class)
                .list();
    }

    /** Whether a write of this workflow is under way, in doubt or put off, and its time comes before then. */
    boolean settlesUntil(Workflow workflow, Instant until) {
        return jdbc.sql("select count(*) from effect e where e.state in ('planned', 'performing')"
                                + " and e.workflow = :workflow and " + IN_NO_BATCH + " and e.kind not in (:batched)"
                                + " and (e.next_at is null or e.next_at <= :until)"
                                + " and (e.state = 'performing' or (e.state = 'planned' and (not e.fresh or "
                                + Instances.OWNER_IS_DEAD.formatted("e.instance") + ") and not "
                                + WAITS.formatted("e.id")
                                + "))")
                        .param("workflow", workflow.name())
                        .param("batched", kinds.batched())
                        .param("alive_since", instances.aliveSince())
                        .param("until", Times.sql(until))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of them that are performed one by one: the others wait for a batch, and there may be thousands. */
    public List<Long> alone(List<Long> effectIds) {
        return Parts.of(effectIds, 1000).stream()
                .flatMap(part -> jdbc
                        .sql("select id from effect where id in (:ids) and kind not in (:batched)")
                        .param("ids", part)
                        .param("batched", kinds.batched())
                        .query(Long.class)
                        .set()
                        .stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toSet(),
                        alone -> effectIds.stream().filter(alone::contains).toList()));
    }

    /** Effects nobody knows the outcome of, and whose next look is due. */
    public List<Long> unknown(int atMost) {
        return jdbc.sql("select id from effect where " + LOOK_IS_DUE + " order by id limit :most")
                .params(lookIsDue())
                .param("most", atMost)
                .query(Long.class)
                .list();
    }

    /**
     * The same effects in groups that have nothing to do with each other, each in its order: one of the groups is performed one
     * after the other. Orders stand apart; what is written to another system may rest on what was written to it before.
     */
    public List<List<Long>> apart(List<Long> effectIds) {
        Map<String, List<Long>> groups = new LinkedHashMap<>();
        if (!effectIds.isEmpty()) {
            jdbc.sql("select id, kind, target from effect where id in (:ids) order by id")
                    .param("ids", effectIds)
                    .query(row -> {
                        groups.computeIfAbsent(
                                        group(row.getString("kind"), row.getString("target")),
                                        name -> new ArrayList<>())
                                .add(row.getLong("id"));
                    });
        }
        return List.copyOf(groups.values());
    }

    private String group(String kind, String target) {
        RemoteSystem system = kinds.named(kind).system();
        return switch (system) {
            case SHOPIFY, AMAZON -> target;
            default -> system.name();
        };
    }

    Map<String, Object> lookIsDue() {
        Instant now = clock.instant();
        return Map.of(
                "now", Times.sql(now),
                "too_long_ago", Times.sql(now.minus(settings.performingAtMost())),
                "alive_since", instances.aliveSince());
    }

    /** Asked for by a person: a failed or put off effect may be tried now, an unknown one looked at now. What he gave up is only looked at. */
    public void makeDue(long effectId) {
        jdbc.sql("update effect set next_at = null, fresh = false,"
                        + " state = case when state = 'failed' then 'planned' else state end"
                        + " where id = :id and state in ('planned', 'failed', 'performing')")
                .param("id", effectId)
                .update();
    }

    EffectRow locked(long effectId) {
        return jdbc.sql("select * from effect where id = :id for update")
                .param("id", effectId)
                .query(EffectRow::of)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no effect " + effectId));
    }

    /** Members of a batch whose outcome is open. */
    List<EffectRow> openMembers(long batchId) {
        return jdbc.sql(
                        "select * from effect where batch_id = :batch and state in ('performing', 'submitted') order by id")
                .param("batch", batchId)
                .query(EffectRow::of)
                .list();
    }

    boolean waitsForEarlier(long effectId) {
        return jdbc.sql("select count(*) from effect where id = :id and " + WAITS.formatted("effect.id"))
                        .param("id", effectId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void change(List<EffectRow> some, EffectState state, @Nullable String detail) {
        Parts.of(some, 1000).forEach(part -> jdbc.sql(
                        "update effect set state = :state, detail = :detail, fresh = false where id in (:ids)")
                .param("state", state.code())
                .param("detail", detail)
                .param("ids", part.stream().map(EffectRow::id).toList())
                .update());
    }

    /** What waits for an effect that does not go out any more shares its lot; else it would wait for ever. */
    void changeFollowers(EffectRow effect, EffectState state, String detail) {
        jdbc.sql("update effect set state = :state, detail = :detail, fresh = false where state = 'planned'"
                        + " and " + IN_NO_BATCH + " and not any_mode and (:state <> 'staged' or approved_by is null)"
                        + " and id in (select effect_id from effect_wait where earlier_id = :id)")
                .param("state", state.code())
                .param("detail", detail)
                .param("id", effect.id())
                .update();
    }
}
