package nightshift.claims.summary;

import java.util.List;
import nightshift.claims.ClaimFacts;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.settings.StoreSettings;
import nightshift.summaries.Counted;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Failures;
import nightshift.summaries.RunReport;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;
import nightshift.summaries.WorkflowSummaryWriter;
import org.springframework.stereotype.Component;

/** What became of the reports of damage of a run, and which suppliers were followed up. */
@Component
public class ClaimSummaryWriter implements WorkflowSummaryWriter {
    private final StoreSettings store;

    public ClaimSummaryWriter(StoreSettings store) {
        this.store = store;
    }

    @Override
    public Workflow workflow() {
        return Workflow.CLAIMS;
    }

    @Override
    public Summary compose(RunReport report) {
        DeskLinks links = new DeskLinks(store.desk().url());
        List<RunItem> items = report.items();
        String subject = items.isEmpty() ? "no report of damage" : inWords(items);
        return new Summary(
                report.run().id(),
                subject,
                "Damage claims",
                List.of(subject + "."),
                List.of(
                        section("For a person", Tone.ACT, items, "hand_over", links),
                        new Failures(report, links, letter -> false).section(),
                        section("Follow-ups drafted", Tone.WATCH, items, "follow_up", links),
                        section("Claims drafted", Tone.WATCH, items, "claim", links)),
                links.run(report.run().id()));
    }

    private static String inWords(List<RunItem> items) {
        return new Counted()
                .and(count(items, "claim"), "claim drafted", "claims drafted")
                .and(count(items, "joins"), "more for a claim")
                .and(
                        count(items, "photos_asked") + count(items, "item_asked"),
                        "question to the customer",
                        "questions to customers")
                .and(count(items, "follow_up"), "follow-up drafted", "follow-ups drafted")
                .and(count(items, "hand_over"), "for a person")
                .and(count(items, "nothing"), "settled already")
                .and(
                        (int) items.stream()
                                .filter(item -> item.outcome() == ItemOutcome.FAILED)
                                .count(),
                        "failed")
                .toString();
    }

    private static int count(List<RunItem> items, String outcome) {
        return (int) items.stream().filter(item -> is(item, outcome)).count();
    }

    private static boolean is(RunItem item, String outcome) {
        return ClaimFacts.text(item, ClaimFacts.OUTCOME).filter(outcome::equals).isPresent();
    }

    private static Section section(String title, Tone tone, List<RunItem> items, String outcome, DeskLinks links) {
        return new Section(
                title,
                tone,
                items.stream()
                        .filter(item -> is(item, outcome))
                        .map(item -> new Line(sentence(item), links.item(item)))
                        .toList());
    }

    private static String sentence(RunItem item) {
        return item.label()
                + ClaimFacts.text(item, "supplier")
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }
}
