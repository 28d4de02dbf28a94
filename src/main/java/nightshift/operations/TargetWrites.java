package nightshift.operations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every write to one thing, whoever decided it: what is open about it first, then the newest. */
@Repository
public class TargetWrites {
    private static final Set<EffectState> OPEN = Set.of(
            EffectState.PLANNED, EffectState.PERFORMING, EffectState.SUBMITTED, EffectState.STAGED, EffectState.FAILED);

    private final JdbcClient jdbc;
    private final EffectKinds kinds;

    TargetWrites(JdbcClient jdbc, EffectKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * @param targets all names of the thing, as writes have it
     * @param kinds only writes of these kinds
     */
    public List<TargetWrite> of(Collection<String> targets, Collection<String> kinds, int atMost) {
        return jdbc
                .sql("select * from effect where target in (:targets) and kind in (:kinds)"
                        + " order by case when state in (:open) then 0 else 1 end, id desc limit :most")
                .param("targets", targets)
                .param("kinds", kinds)
                .param("open", OPEN.stream().map(EffectState::code).toList())
                .param("most", atMost)
                .query(EffectRow::of)
                .list()
                .stream()
                .map(this::write)
                .toList();
    }

    private TargetWrite write(EffectRow effect) {
        return new TargetWrite(
                effect.id(),
                effect.decisionId(),
                kinds.payload(effect.kind(), effect.payload()).inWords(),
                effect.state(),
                !OPEN.contains(effect.state()),
                effect.detail(),
                effect.plannedAt());
    }
}
