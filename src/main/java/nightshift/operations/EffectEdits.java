package nightshift.operations;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.EffectPayload;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.DigestUtils;

/**
 * A person corrects the data of a write that has not got through, before it is tried again. What its kind does not declare
 * editable (the order above all) stays; the record of the remote system's package checks the rest.
 */
@Repository
public class EffectEdits {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Effects effects;
    private final EffectPlanner planner;
    private final EffectKinds kinds;
    private final EffectAttempts attempts;
    private final Clock clock;

    EffectEdits(
            JdbcClient jdbc,
            Transactions transaction,
            Effects effects,
            EffectPlanner planner,
            EffectKinds kinds,
            EffectAttempts attempts,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.effects = effects;
        this.planner = planner;
        this.kinds = kinds;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What an operator sees before he edits.
     *
     * @param json the data as it is
     * @param version tells this data from what it was before or will be after an edit
     * @param fields what may be changed, as paths such as {@code lines.quantity}
     * @param whyNot why it cannot be edited now; empty: it can
     */
    public record Editable(
            long effectId,
            String kind,
            String target,
            String json,
            String version,
            List<String> fields,
            Optional<String> whyNot) {}

    /** One edit of the past. */
    public record Edit(long effectId, String who, Optional<String> note, String before, String after, Instant at) {}

    /**
     * What came of an edit.
     *
     * @param held later writes of the same decision that were about to follow: they wait for approval now, as their data may
     *     need the same correction
     */
    public record Edited(long effectId, EffectState state, List<Long> held) {}

    public Editable of(long effectId) {
        EffectRow effect = found(effects.find(effectId), effectId);
        EffectKind kind = kinds.named(effect.kind());
        return new Editable(
                effectId,
                kind.name(),
                effect.target(),
                effect.payload(),
                version(effect),
                kind.editable(),
                whyNot(effect, kind));
    }

    /**
     * Changes the data of a write. It is performed only when asked for: a failed one by its dead letter's retry, a staged or
     * refused one by approval.
     *
     * @param json a JSON object: the whole data, or only the fields that change
     * @param seen the version of the data that the person had before him; empty: he knows which fields he changes, whatever
     *     the others are
     * @throws BadValue with a sentence for the operator; nothing is changed then
     * @throws AlreadyDone when the data is another than the one seen; nothing is changed then
     */
    public Edited edit(long effectId, String json, Optional<String> seen, String who, String note) {
        try {
            return transaction.in(() -> {
                EffectRow effect = effects.locked(effectId);
                requireSeen(effect, seen);
                return edit(effect, json, who, note);
            });
        } catch (DuplicateKeyException taken) {
            throw new BadValue("Another write with this data was recorded at this moment; look at it first");
        }
    }

    private Edited edit(EffectRow effect, String json, String who, String note) {
        EffectKind kind = kinds.named(effect.kind());
        whyNot(effect, kind).ifPresent(why -> {
            throw new BadValue(why);
        });
        EffectPayload after = new PayloadEdit(kind).apply(effect.payload(), json);
        moveKey(effect, after.key().value());
        EffectState state = effect.state() == EffectState.REFUSED ? EffectState.STAGED : effect.state();
        store(effect, after, state, "edited by " + who + (note.isBlank() ? "" : ": " + note));
        keep(effect, after, who, note);
        attempts.add(effect, "edit", effect.payload(), kinds.json(after), state.code());
        return new Edited(effect.id(), state, hold(effect.id()));
    }

    private static void requireSeen(EffectRow effect, Optional<String> seen) {
        if (seen.isPresent() && !seen.get().equals(version(effect))) {
            throw new AlreadyDone(
                    "Somebody changed the data of this write after you looked at it: look again, and correct"
                            + " what is still wrong; nothing was changed");
        }
    }

    private static String version(EffectRow effect) {
        return DigestUtils.md5DigestAsHex(effect.payload().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> whyNot(EffectRow effect, EffectKind kind) {
        if (kind.editable().isEmpty()) {
            return Optional.of("A " + kind.name() + " cannot be edited: retry it as it is, or discard it");
        }
        if (effect.givenUp().isPresent()) {
            return Optional.of("It was " + effect.givenUp().get());
        }
        return switch (effect.state()) {
            case FAILED, STAGED, REFUSED -> Optional.empty();
            case PLANNED ->
                effect.batchId().isPresent() ? Optional.of("It goes out with a feed just now") : Optional.empty();
            case PERFORMING ->
                Optional.of("Nobody knows yet whether this write got through: retry looks at the remote system, and"
                        + " then it can be edited if it is still missing");
            case SUBMITTED -> Optional.of("The remote system has it already and has not answered yet");
            case DONE, DONE_ELSEWHERE -> Optional.of("It is done already");
            case SHADOW -> Optional.of("It was only recorded, in mode shadow");
            case DISCARDED, EXPIRED -> Optional.of("It is " + effect.state().code());
        };
    }

    /** The old key stays taken, so that the document it came from is not written once more under it. */
    private void moveKey(EffectRow effect, String key) {
        if (key.equals(effect.key())) {
            return;
        }
        planner.standing(key).filter(other -> other.id() != effect.id()).ifPresent(other -> {
            throw new BadValue("The same write is recorded already as effect " + other.id() + " on " + other.target()
                    + " (" + other.state().code() + "): it would be done twice. Discard one of them");
        });
        jdbc.sql("delete from effect_former_key where effect_key = :key")
                .param("key", key)
                .update();
        jdbc.sql("insert into effect_former_key (effect_key, effect_id) values (:key, :effect)")
                .param("key", effect.key())
                .param("effect", effect.id())
                .update();
    }

    private void store(EffectRow effect, EffectPayload after, EffectState state, String detail) {
        jdbc.sql("update effect set payload = :payload, effect_key = :key, target = :target, state = :state,"
                        + " detail = :detail, fresh = false, batch_id = null, finished_at = null where id = :id")
                .param("payload", kinds.json(after))
                .param("key", after.key().value())
                .param("target", after.target())
                .param("state", state.code())
                .param("detail", detail)
                .param("id", effect.id())
                .update();
        planner.keyChanged(effect.id(), after.key().value());
    }

    private void keep(EffectRow effect, EffectPayload after, String who, String note) {
        jdbc.sql(
                        "insert into effect_edit (effect_id, edited_by, note, key_before, key_after, payload_before,"
                                + " payload_after, edited_at) values (:effect, :who, :note, :key, :new_key, :before, :after, :now)")
                .param("effect", effect.id())
                .param("who", who)
                .param("note", note)
                .param("key", effect.key())
                .param("new_key", after.key().value())
                .param("before", effect.payload())
                .param("after", kinds.json(after))
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    /** A tracking number that was wrong for Shopify is wrong for Amazon too: what follows waits until a person has seen it. */
    private List<Long> hold(long effectId) {
        List<EffectRow> later = jdbc.sql("select e.* from effect e join effect_wait w on w.effect_id = e.id"
                        + " where w.earlier_id = :id and e.state = 'planned' order by e.id")
                .param("id", effectId)
                .query(EffectRow::of)
                .list();
        String why =
                "an earlier write of its decision was corrected, this one was not: see that it is right before you approve it"
                        + " (a tracking number is replaced on the item's page)";
        later.forEach(effect -> {
            effects.change(List.of(effect), EffectState.STAGED, why);
            attempts.add(effect, "hold", null, why, EffectState.STAGED.code());
        });
        return later.stream().map(EffectRow::id).toList();
    }

    /** The edits of one write, oldest first. */
    public List<Edit> history(long effectId) {
        return jdbc.sql("select * from effect_edit where effect_id = :effect order by id")
                .param("effect", effectId)
                .query((row, n) -> new Edit(
                        effectId,
                        row.getString("edited_by"),
                        Optional.ofNullable(row.getString("note")),
                        row.getString("payload_before"),
                        row.getString("payload_after"),
                        Times.instant(row, "edited_at")))
                .list();
    }

    private static EffectRow found(Optional<EffectRow> effect, long id) {
        return effect.orElseThrow(() -> new BadValue("There is no effect " + id));
    }
}
