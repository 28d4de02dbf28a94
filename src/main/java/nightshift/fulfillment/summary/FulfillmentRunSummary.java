package nightshift.fulfillment.summary;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import nightshift.summaries.RunReport;
import nightshift.summaries.SummaryText;
import org.springframework.stereotype.Component;

/** The words of a night whose summary was not kept, because it could not be written: what its items alone say. */
@Component
class FulfillmentRunSummary implements RunSummary {
    private final SummaryComposer composer;

    FulfillmentRunSummary(SummaryComposer composer) {
        this.composer = composer;
    }

    @Override
    public boolean speaksFor(Workflow workflow) {
        return workflow == Workflow.FULFILLMENT;
    }

    @Override
    public String of(RunView run, List<RunItem> items) {
        return SummaryText.of(
                composer.compose(new Night(new RunReport(run, items, List.of(), List.of()), new Findings(List.of()))));
    }
}
