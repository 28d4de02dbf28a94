package nightshift.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person gives a write up, and with it what waits for it. Runs within a transaction. */
@Repository
class EffectDiscards {
    private final JdbcClient jdbc;
    private final Effects effects;
    private final EffectSettler settler;

    EffectDiscards(JdbcClient jdbc, Effects effects, EffectSettler settler) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.settler = settler;
    }

    /**
     * What provably did not get through is discarded at once. Of what may have got through the truth is still to be learned:
     * it is looked at, or its report awaited, but never performed again.
     *
     * @param how who discards it and why
     */
    void discard(long effectId, String how) {
        EffectRow effect = effects.locked(effectId);
        switch (effect.state()) {
            case PLANNED, FAILED, STAGED -> {
                giveUp(effect, how);
                settler.discard(effects.locked(effectId));
            }
            case PERFORMING, SUBMITTED -> giveUp(effect, how);
            default -> {
                return;
            }
        }
        waitingFor(effectId).forEach(later -> discard(later, how + " (it waited for that write)"));
    }

    private void giveUp(EffectRow effect, String how) {
        jdbc.sql("update effect set given_up = :how where id = :id or batch_id = :id")
                .param("how", how)
                .param("id", effect.id())
                .update();
    }

    private List<Long> waitingFor(long effectId) {
        return jdbc.sql("select w.effect_id from effect_wait w join effect e on e.id = w.effect_id"
                        + " where w.earlier_id = :id and e.state in ('planned', 'failed', 'staged') order by e.id")
                .param("id", effectId)
                .query(Long.class)
                .list();
    }
}
