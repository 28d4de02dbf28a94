package nightshift.desk;

import java.util.Arrays;
import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.Processes;
import org.springframework.stereotype.Component;

/** Starts a workflow's run at once, as its schedule would. */
@Component
class RunNow {
    private static final String TRIGGER = "desk";

    private final Processes processes;

    RunNow(Processes processes) {
        this.processes = processes;
    }

    /** The workflows that have a process in this installation. */
    List<Workflow> offered() {
        return Arrays.stream(Workflow.values())
                .filter(workflow -> processes.exists(processOf(workflow)))
                .toList();
    }

    /** Starts the run and does not wait for it; the run lease refuses a second one. */
    void start(Workflow workflow) {
        processes.start(processOf(workflow), TRIGGER);
    }

    private static String processOf(Workflow workflow) {
        return workflow.key() + "-run";
    }
}
