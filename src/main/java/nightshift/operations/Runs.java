package nightshift.operations;

import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.stereotype.Repository;

/** The run journal, and the lease that lets one run of a workflow at a time. */
@Repository
public class Runs {
    /**
     * Begins a run, whoever asks.
     *
     * @throws AlreadyRunning when a run of this workflow is under way in any process; the message says which and since when
     */
    public Run begin(Workflow workflow, String trigger) {
        throw new UnsupportedOperationException("contract only");
    }

    /** The run of this workflow under way in this process. */
    public Optional<Run> current(Workflow workflow) {
        throw new UnsupportedOperationException("contract only");
    }

    public void finish(Run run) {
        throw new UnsupportedOperationException("contract only");
    }

    /** The latest runs, newest first. */
    public List<RunView> latest(int atMost) {
        throw new UnsupportedOperationException("contract only");
    }

    /** A second caller asked for a run that is under way. */
    public static final class AlreadyRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyRunning(String message) {
            super(message);
        }
    }
}
