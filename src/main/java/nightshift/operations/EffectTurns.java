package nightshift.operations;

import java.util.Optional;
import nightshift.core.EffectPayload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is among writes of which one at a time may be under way, whichever process performs it. */
@Repository
class EffectTurns {
    private final JdbcClient jdbc;
    private final Effects effects;

    EffectTurns(JdbcClient jdbc, Effects effects) {
        this.jdbc = jdbc;
        this.effects = effects;
    }

    /**
     * Gives the turn to an effect that is about to be performed, unless another has it: then it stays planned, for whoever performs
     * what is left over. Where another decision's write had it before, it is fresh no more: that one may have been decided at the same
     * time. Runs within the transaction of the claim, as its last lock: two claims for one turn wait for each other here.
     *
     * @return why it has to wait
     */
    Optional<String> takenFor(EffectRow effect, EffectPayload payload) {
        return payload.turn().flatMap(turn -> taken(turn, effect));
    }

    private Optional<String> taken(String turn, EffectRow effect) {
        Optional<EffectRow> other = holder(turn, effect).filter(holder -> holder.id() != effect.id());
        Optional<EffectRow> underWay = other.filter(holder -> holder.state() == EffectState.PERFORMING);
        underWay.ifPresentOrElse(holder -> putOff(effect, holder), () -> give(turn, effect));
        if (underWay.isEmpty()
                && other.filter(holder -> !holder.decisionId().equals(effect.decisionId()))
                        .isPresent()) {
            lookAgain(effect);
        }
        return underWay.map(holder -> "the write on " + holder.target() + " is under way");
    }

    private Optional<EffectRow> holder(String turn, EffectRow effect) {
        jdbc.sql("insert into effect_turn (turn, effect_id) values (:turn, :id) on conflict do nothing")
                .param("turn", turn)
                .param("id", effect.id())
                .update();
        long holder = jdbc.sql("select effect_id from effect_turn where turn = :turn for update")
                .param("turn", turn)
                .query(Long.class)
                .single();
        return effects.find(holder);
    }

    private void give(String turn, EffectRow effect) {
        jdbc.sql("update effect_turn set effect_id = :id where turn = :turn")
                .param("id", effect.id())
                .param("turn", turn)
                .update();
    }

    private void lookAgain(EffectRow effect) {
        jdbc.sql("update effect set fresh = false where id = :id")
                .param("id", effect.id())
                .update();
    }

    private void putOff(EffectRow effect, EffectRow holder) {
        jdbc.sql("update effect set fresh = false, detail = :why where id = :id")
                .param("why", "waits for the write on " + holder.target())
                .param("id", effect.id())
                .update();
    }
}
