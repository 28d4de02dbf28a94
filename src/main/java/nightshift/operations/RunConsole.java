package nightshift.operations;

import java.util.Arrays;
import java.util.List;
import nightshift.core.Workflow;
import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedOperationParameter;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;

/** The runs in Hawtio. */
@Component
@ManagedResource(
        objectName = "nightshift:name=Runs",
        description = "The runs of the workflows: ask for one now, see the latest")
public class RunConsole {
    /** Who asked is kept with the run, so far. */
    private static final int LONGEST = 40;

    private final Runs runs;
    private final Processes processes;

    public RunConsole(Runs runs, Processes processes) {
        this.runs = runs;
        this.processes = processes;
    }

    @ManagedAttribute(description = "How many runs are under way, in all processes")
    public int getUnderWay() {
        return (int) Arrays.stream(Workflow.values())
                .filter(workflow -> runs.underWay(workflow).isPresent())
                .count();
    }

    @ManagedOperation(
            description =
                    "Run a workflow now, as its schedule would, and return at once. Writes to Shopify, Amazon and"
                            + " Outlook as far as its mode allows. One under way is not started twice, and nothing is written twice")
    @ManagedOperationParameter(
            name = "workflow",
            description = "fulfillment, invoices, claims, triage, inventory or pricing")
    public String runNow(String workflow) {
        return DeadLetterConsole.said(() -> begin(Workflow.of(workflow)));
    }

    private String begin(Workflow asked) {
        if (!processes.exists(asked.key() + "-run")) {
            return "Not done: " + asked.key() + " has no process in this installation";
        }
        var underWay = runs.underWay(asked);
        if (underWay.isPresent()) {
            return "Run " + underWay.get().id() + " of " + asked.key() + " is under way since "
                    + underWay.get().startedAt();
        }
        String who = "hawtio, " + Operator.name();
        processes.start(asked.key() + "-run", who.length() > LONGEST ? who.substring(0, LONGEST) : who);
        return "A run of " + asked.key() + " was asked for; latest() shows it";
    }

    @ManagedOperation(description = "The latest ten runs, newest first, with their counts. Reads only")
    public List<String> latest() {
        return runs.latest(10).stream().map(RunView::toString).toList();
    }
}
