package nightshift.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.Workflow;
import nightshift.operations.Processes;
import nightshift.operations.Run;
import nightshift.operations.Runs;
import org.springframework.stereotype.Component;

/** Asking for a run at once, as its schedule would. */
@Component
public class RunActs {
    private final Processes processes;
    private final Runs runs;
    private final AuditTrail audit;

    RunActs(Processes processes, Runs runs, AuditTrail audit) {
        this.processes = processes;
        this.runs = runs;
        this.audit = audit;
    }

    /** The workflows that have a process in this installation. */
    public List<Workflow> offered() {
        return Arrays.stream(Workflow.values())
                .filter(workflow -> processes.exists(processOf(workflow)))
                .toList();
    }

    /**
     * Starts the run and does not wait for it.
     *
     * @throws AlreadyDone when it is under way already; the run lease refuses a second one in any case
     * @throws BadValue when there is no such workflow here
     */
    public void start(Person who, String workflow) {
        Workflow wanted = Workflow.of(workflow);
        if (!offered().contains(wanted)) {
            throw new BadValue("The workflow " + wanted.key() + " has no process in this installation");
        }
        Optional<Run> underWay = runs.underWay(wanted);
        if (underWay.isPresent()) {
            throw new AlreadyDone("Run " + underWay.get().id() + " of " + wanted.key()
                    + " is under way already; it was not started twice");
        }
        audit.record(who, "run now", "workflow " + wanted.key(), null);
        processes.start(
                processOf(wanted),
                who.name().substring(0, Math.min(40, who.name().length())));
    }

    private static String processOf(Workflow workflow) {
        return workflow.key() + "-run";
    }
}
