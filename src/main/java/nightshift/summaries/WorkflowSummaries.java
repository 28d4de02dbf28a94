package nightshift.summaries;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.Workflow;
import nightshift.operations.KeptSummary;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import org.springframework.stereotype.Component;

/** Has each run put into words by the writer of its workflow. */
@Component
public class WorkflowSummaries implements RunSummary {
    private final Map<Workflow, WorkflowSummaryWriter> writers;
    private final SummaryPage page;

    public WorkflowSummaries(List<WorkflowSummaryWriter> writers, SummaryPage page) {
        this.writers = writers.stream().collect(Collectors.toMap(WorkflowSummaryWriter::workflow, Function.identity()));
        this.page = page;
    }

    public KeptSummary write(RunReport report) {
        return page.kept(writer(report).compose(report));
    }

    public boolean worthAMail(RunReport report) {
        return writer(report).worthAMail(report);
    }

    @Override
    public boolean speaksFor(Workflow workflow) {
        return writers.containsKey(workflow);
    }

    @Override
    public String of(RunView run, List<RunItem> items) {
        RunReport report = new RunReport(run, items, List.of(), List.of());
        return SummaryText.of(writer(report).compose(report));
    }

    private WorkflowSummaryWriter writer(RunReport report) {
        Workflow workflow = report.run().workflow();
        WorkflowSummaryWriter writer = writers.get(workflow);
        if (writer == null) {
            throw new IllegalStateException("Nobody writes the summaries of " + workflow.key());
        }
        return writer;
    }
}
