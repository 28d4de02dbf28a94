package nightshift.fulfillment.summary;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetters;
import nightshift.operations.KeptSummary;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummaries;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import org.springframework.stereotype.Component;

/** The same words for the command line that went out as mail. */
@Component
class FulfillmentRunSummary implements RunSummary {
    private final RunSummaries kept;
    private final SummaryComposer composer;
    private final DeadLetters deadLetters;

    FulfillmentRunSummary(RunSummaries kept, SummaryComposer composer, DeadLetters deadLetters) {
        this.kept = kept;
        this.composer = composer;
        this.deadLetters = deadLetters;
    }

    @Override
    public boolean speaksFor(Workflow workflow) {
        return workflow == Workflow.FULFILLMENT;
    }

    /** Of a run whose summary could not be written: what its items say. */
    @Override
    public String of(RunView run, List<RunItem> items) {
        return kept.find(run.id())
                .map(KeptSummary::text)
                .orElseGet(() -> SummaryText.of(composer.compose(
                        new Night(run, items, List.of(), deadLetters.open(), new Findings(List.of())))));
    }
}
