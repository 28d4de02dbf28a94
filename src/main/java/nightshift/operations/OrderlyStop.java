package nightshift.operations;

import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The end of this process, asked for by the machine or a person: what is under way finishes, nothing new begins. The run keeps
 * its lease and goes on under its own id at the next start.
 */
@Component
public class OrderlyStop {
    private volatile boolean asked;

    @EventListener(ContextClosedEvent.class)
    void ask() {
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    /** Whether there is a next one, and nobody asked this process to end. */
    public boolean goesOnWith(Optional<?> next) {
        return next.isPresent() && !asked;
    }

    /**
     * Stands before whatever begins something new.
     *
     * @throws Asked when this process is about to end
     */
    public void refuse() {
        if (asked) {
            throw new Asked();
        }
    }

    /** Not begun, because this process is about to end. */
    public static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Asked() {
            super("Not begun any more: this process is about to end, the next start goes on with it");
        }
    }
}
