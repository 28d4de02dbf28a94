package nightshift.acts;

import java.util.List;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import nightshift.operations.Processes;
import org.springframework.stereotype.Component;

/** Sends released writes to the gate. Whatever happens to this process meanwhile: recovery finds them planned and goes on. */
@Component
class Writes {
    private final Processes processes;
    private final Effects effects;

    Writes(Processes processes, Effects effects) {
        this.processes = processes;
        this.effects = effects;
    }

    /**
     * Does not wait for them.
     *
     * @return the writes as they stand now
     */
    List<EffectRow> sent(List<Long> effectIds) {
        effectIds.forEach(id -> processes.start("perform-effect", id));
        return effectIds.stream().flatMap(id -> effects.find(id).stream()).toList();
    }
}
