package nightshift.operations;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes up what dead processes left behind and what was put off. */
@Component
public class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int AT_ONCE = 1000;

    private final WorkQueue works;
    private final Effects effects;
    private final Runs runs;

    public Recovery(WorkQueue works, Effects effects, Runs runs) {
        this.works = works;
        this.effects = effects;
        this.runs = runs;
    }

    /** Work that a dead process had claimed waits again. */
    public int freeWork() {
        int freed = works.freeAbandoned();
        if (freed > 0) {
            LOG.info("{} works of a process that died wait again", freed);
        }
        return freed;
    }

    /** Effects whose outcome is unknown and whose look is due, in groups that have nothing to do with each other. */
    public List<List<Long>> unknownEffects() {
        return effects.apart(effects.unknown(AT_ONCE));
    }

    /** Planned effects that nobody is about to perform, in groups that have nothing to do with each other. */
    public List<List<Long>> leftOverEffects() {
        return effects.apart(effects.leftOver(AT_ONCE));
    }

    /** Runs whose process died. */
    public List<Run> interruptedRuns() {
        return runs.interrupted();
    }
}
