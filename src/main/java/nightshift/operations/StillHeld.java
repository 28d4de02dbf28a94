package nightshift.operations;

import java.util.Optional;
import nightshift.remote.CallPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A process calls only while the others take it for alive, and writes only what it still holds. */
@Repository
class StillHeld implements CallPermit {
    private final JdbcClient jdbc;
    private final Instances instances;

    StillHeld(JdbcClient jdbc, Instances instances) {
        this.jdbc = jdbc;
        this.instances = instances;
    }

    @Override
    public Optional<String> refusal(@Nullable Object claim) {
        if (!instances.isTrusted()) {
            return Optional.of("this process was silent for too long; another may have taken over");
        }
        return claim instanceof EffectTicket ticket && !holds(ticket)
                ? Optional.of("this write was taken over by another process")
                : Optional.empty();
    }

    private boolean holds(EffectTicket ticket) {
        return jdbc.sql("select count(*) from effect where id = :id and state = 'performing' and attempt = :attempt"
                                + " and instance = :self")
                        .param("id", ticket.effectId())
                        .param("attempt", ticket.attempt())
                        .param("self", instances.self())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
