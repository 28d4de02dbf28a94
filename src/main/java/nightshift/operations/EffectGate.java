package nightshift.operations;

import java.time.Clock;
import java.util.Optional;
import nightshift.core.EffectPayload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The only way out for a write. Hands out the permission to perform an effect once: to one process, when its mode says so at
 * this moment, when every earlier effect is done, when no other of its turn is under way, and before it expires.
 */
@Repository
public class EffectGate {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Effects effects;
    private final EffectKinds kinds;
    private final StoredPayloads payloads;
    private final Leave leave;
    private final EffectTurns turns;
    private final Instances instances;
    private final Freshness freshness;
    private final OperationsSettings settings;
    private final Clock clock;

    EffectGate(
            JdbcClient jdbc,
            Transactions transaction,
            Effects effects,
            EffectKinds kinds,
            StoredPayloads payloads,
            Leave leave,
            EffectTurns turns,
            Instances instances,
            Freshness freshness,
            OperationsSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.effects = effects;
        this.kinds = kinds;
        this.payloads = payloads;
        this.leave = leave;
        this.turns = turns;
        this.instances = instances;
        this.freshness = freshness;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims a planned effect for this process. */
    public Admission claim(long effectId) {
        return transaction.in(() -> {
            EffectRow effect = effects.locked(effectId);
            if (effect.state() != EffectState.PLANNED) {
                return new Admission.Held(effectId, "it is " + effect.state().code());
            }
            return payloads.toPerform(effect)
                    .map(payload -> held(effect)
                            .or(() -> turns.takenFor(effect, payload))
                            .<Admission>map(why -> new Admission.Held(effectId, why))
                            .orElseGet(() -> admitted(afterItsTurn(effect, payload), payload)))
                    .orElseGet(() -> new Admission.Held(effectId, "its data cannot be read"));
        });
    }

    /** As it stands now: with the turn it may have lost its freshness. */
    private EffectRow afterItsTurn(EffectRow effect, EffectPayload payload) {
        return payload.turn().isPresent() ? effects.locked(effect.id()) : effect;
    }

    private Optional<String> held(EffectRow effect) {
        if (kinds.named(effect.kind()).batched() || effect.batchId().isPresent()) {
            return Optional.of("it goes out with a batch");
        }
        if (!instances.isTrusted()) {
            return Optional.of("this process had no heartbeat for too long; another may have taken over");
        }
        return effects.waitsForEarlier(effect.id())
                ? Optional.of("an earlier effect is not done")
                : leave.refusedFor(effect);
    }

    private Admission admitted(EffectRow effect, EffectPayload payload) {
        boolean fresh = freshness.of(effect);
        jdbc.sql("update effect set state = 'performing', attempt = attempt + 1, instance = :self, doubt ="
                        + " false, performed_at = :now, next_at = null where id = :id and state = 'planned' and"
                        + " attempt = :attempt")
                .param("self", instances.self())
                .param("now", Times.sql(clock.instant()))
                .param("id", effect.id())
                .param("attempt", effect.attempt())
                .update();
        return permission(effect, payload, effect.attempt() + 1, fresh);
    }

    /**
     * Takes an effect whose outcome is unknown, to look at the remote system: one in doubt whose time has come, or one that a
     * dead process was performing.
     */
    public Admission takeToLook(long effectId) {
        return transaction.in(() -> {
            EffectRow effect = effects.locked(effectId);
            int taken = jdbc.sql("update effect set instance = :self, doubt = true, looks = looks + 1, next_at = :later"
                            + " where id = :id and " + Effects.LOOK_IS_DUE)
                    .params(effects.lookIsDue())
                    .param("self", instances.self())
                    .param("later", Times.sql(clock.instant().plus(settings.lookEvery())))
                    .param("id", effectId)
                    .update();
            if (taken == 0) {
                return new Admission.Held(effectId, "no look is due");
            }
            return payloads.toLookFor(effect)
                    .map(payload -> permission(effect, payload, effect.attempt(), false))
                    .orElseGet(() -> new Admission.Held(effectId, "its data cannot be read"));
        });
    }

    private static Admission permission(EffectRow effect, EffectPayload payload, int attempt, boolean fresh) {
        EffectTicket ticket = new EffectTicket(effect.id(), attempt, effect.plannedAt(), fresh);
        return new Admission.Admitted(ticket, effect.kind(), payload);
    }
}
