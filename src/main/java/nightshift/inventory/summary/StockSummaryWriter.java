package nightshift.inventory.summary;

import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.inventory.SweepConclusions;
import nightshift.inventory.SweepFacts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.settings.StoreSettings;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Failures;
import nightshift.summaries.ItemSections;
import nightshift.summaries.RunReport;
import nightshift.summaries.Summary;
import nightshift.summaries.WorkflowSummaryWriter;
import org.springframework.stereotype.Component;

/** What became of the stock in a run: what was paused and brought back, what needs a person, what was left alone and why. */
@Component
public class StockSummaryWriter implements WorkflowSummaryWriter {
    private final StoreSettings store;

    public StockSummaryWriter(StoreSettings store) {
        this.store = store;
    }

    /** Runs are many a day: one in which only counts moved is on the desk, and goes to nobody. */
    @Override
    public boolean worthAMail(RunReport report) {
        StockTally tally = StockTally.of(report.items());
        return tally.paused() + tally.resumed() > 0
                || report.items().stream()
                        .anyMatch(item -> item.outcome() == ItemOutcome.FLAGGED || item.outcome() == ItemOutcome.FAILED)
                || new Failures(report, new DeskLinks(store.desk().url()), letter -> false).steps() > 0;
    }

    @Override
    public Workflow workflow() {
        return Workflow.INVENTORY;
    }

    @Override
    public Summary compose(RunReport report) {
        DeskLinks links = new DeskLinks(store.desk().url());
        Failures failures = new Failures(report, links, letter -> false);
        StockTally tally = StockTally.of(report.items());
        StockSections sections = new StockSections(report.items(), links);
        return new Summary(
                report.run().id(),
                tally.subject(failures.steps()),
                "Stock",
                tally.lead(failures.steps()),
                List.of(
                        new ItemSections(report.items(), links).needYou(),
                        failures.section(),
                        sections.alerts(),
                        sections.unknown(),
                        sections.written(),
                        sections.differing(),
                        sections.leftAlone(),
                        ItemSections.stillOpen(report.earlier())),
                links.run(report.run().id()));
    }

    /** The suppliers whose changes go out, or would: all but those that a breaker holds until a person answers its flag. */
    static List<RunItem> written(List<RunItem> items) {
        List<String> held = sweep(items)
                .map(item -> SweepFacts.sentences(item, SweepFacts.HELD))
                .orElse(List.of());
        return items.stream()
                .filter(item -> !item.effects().isEmpty())
                .filter(item -> item.outcome() != ItemOutcome.FLAGGED || !held.contains(item.itemKey()))
                .toList();
    }

    /** The item that tells of the sweep as a whole; none where the run failed before. */
    static Optional<RunItem> sweep(List<RunItem> items) {
        return items.stream()
                .filter(item -> item.itemKey().equals(SweepConclusions.SWEEP))
                .filter(item -> item.facts().containsKey(SweepFacts.COUNTS))
                .findFirst();
    }
}
