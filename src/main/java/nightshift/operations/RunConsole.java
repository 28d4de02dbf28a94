package nightshift.operations;

import java.util.List;
import nightshift.core.Workflow;
import org.apache.camel.ProducerTemplate;
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
    private final Runs runs;
    private final ProducerTemplate producer;

    public RunConsole(Runs runs, ProducerTemplate producer) {
        this.runs = runs;
        this.producer = producer;
    }

    @ManagedOperation(
            description =
                    "Run a workflow now, as its schedule would; returns at once. One under way is not started twice")
    @ManagedOperationParameter(
            name = "workflow",
            description = "fulfillment, invoices, claims, triage, inventory or pricing")
    public String runNow(String workflow) {
        Workflow asked = Workflow.of(workflow);
        var underWay = runs.underWay(asked);
        if (underWay.isPresent()) {
            return "Run " + underWay.get().id() + " of " + asked.key() + " is under way since "
                    + underWay.get().startedAt();
        }
        var unused = producer.asyncSendBody("direct:" + asked.key() + "-run", "hawtio");
        return "A run of " + asked.key() + " was asked for; latest() shows it";
    }

    @ManagedOperation(description = "The latest ten runs, newest first")
    public List<String> latest() {
        return runs.latest(10).stream().map(RunView::toString).toList();
    }
}
