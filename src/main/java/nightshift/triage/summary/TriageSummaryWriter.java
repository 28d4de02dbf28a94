package nightshift.triage.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.core.Workflow;
import nightshift.customers.reading.Urgency;
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
import nightshift.triage.TriageFacts;
import org.springframework.stereotype.Component;

/** What became of the mails of a run: what is urgent, who has what, and how many drafts wait to be sent. */
@Component
public class TriageSummaryWriter implements WorkflowSummaryWriter {
    private final StoreSettings store;

    public TriageSummaryWriter(StoreSettings store) {
        this.store = store;
    }

    @Override
    public Workflow workflow() {
        return Workflow.TRIAGE;
    }

    @Override
    public Summary compose(RunReport report) {
        DeskLinks links = new DeskLinks(store.desk().url());
        Failures failures = new Failures(report, links, letter -> false);
        TriageTally tally = TriageTally.of(report.items());
        String subject = tally.all() == 0
                ? "no customer wrote" + (tally.outdated() == 0 ? "" : "; " + tally.inWords())
                : new Counted().and(tally.all(), "mail", "mails") + ": " + tally.inWords();
        return new Summary(
                report.run().id(),
                subject,
                "Customer mail",
                List.of(subject + "."),
                sections(report, failures, links),
                links.run(report.run().id()));
    }

    private static List<Section> sections(RunReport report, Failures failures, DeskLinks links) {
        return List.of(urgent(report.items(), links), failures.section(), byRole(report.items()));
    }

    private static Section urgent(List<RunItem> items, DeskLinks links) {
        return new Section(
                "Urgent",
                Tone.ACT,
                items.stream()
                        .filter(item -> TriageFacts.text(item, TriageFacts.URGENCY)
                                .filter(Urgency.NOW.code()::equals)
                                .isPresent())
                        .map(item -> line(item, links))
                        .toList());
    }

    private static Section byRole(List<RunItem> items) {
        Map<String, List<RunItem>> roles = items.stream()
                .filter(item -> TriageFacts.text(item, TriageFacts.ROLE).isPresent())
                .collect(Collectors.groupingBy(
                        item -> TriageFacts.text(item, TriageFacts.ROLE).orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()));
        return new Section(
                "Handed over",
                Tone.WATCH,
                roles.entrySet().stream()
                        .map(role -> new Line(
                                "For %s: %d"
                                        .formatted(
                                                role.getKey(), role.getValue().size()),
                                role.getValue().stream()
                                        .map(item -> sentence(item))
                                        .toList(),
                                Optional.empty()))
                        .toList());
    }

    private static Line line(RunItem item, DeskLinks links) {
        return new Line(sentence(item), links.item(item));
    }

    private static String sentence(RunItem item) {
        return item.label() + ": " + TriageFacts.text(item, TriageFacts.SUMMARY).orElse("no summary");
    }
}
