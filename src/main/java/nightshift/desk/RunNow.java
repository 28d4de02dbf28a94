package nightshift.desk;

import java.util.Arrays;
import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.Processes;
import nightshift.operations.Runs;
import org.springframework.stereotype.Component;

/** Starts a workflow's run at once, as its schedule would. */
@Component
class RunNow {
    private static final String TRIGGER = "desk";

    private final Processes processes;
    private final Runs runs;

    RunNow(Processes processes, Runs runs) {
        this.processes = processes;
        this.runs = runs;
    }

    /** The workflows that have a process in this installation. */
    List<Workflow> offered() {
        return Arrays.stream(Workflow.values())
                .filter(workflow -> processes.exists(processOf(workflow)))
                .toList();
    }

    /**
     * Starts the run and does not wait for it. One that is under way already is not started twice: the run lease refuses it.
     *
     * @return whether it was started
     */
    boolean start(Workflow workflow) {
        if (runs.underWay(workflow).isPresent()) {
            return false;
        }
        processes.start(processOf(workflow), TRIGGER);
        return true;
    }

    private static String processOf(Workflow workflow) {
        return workflow.key() + "-run";
    }
}
