package nightshift.invoices.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import nightshift.operations.KeptSummary;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;
import nightshift.settings.StoreSettings;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Failures;
import nightshift.summaries.ItemSections;
import nightshift.summaries.RunReport;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.SummaryPage;
import nightshift.summaries.SummaryText;
import org.springframework.stereotype.Component;

/** What became of the invoices of a run, in words: what was billed, and what does not agree, one sentence each. */
@Component
public class InvoiceSummaryWriter implements RunSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final StoreSettings store;
    private final SummaryPage page;

    public InvoiceSummaryWriter(StoreSettings store, SummaryPage page) {
        this.store = store;
        this.page = page;
    }

    public KeptSummary write(RunReport report, LookBack lookBack) {
        return page.kept(compose(report, lookBack));
    }

    @Override
    public boolean speaksFor(Workflow workflow) {
        return workflow == Workflow.INVOICES;
    }

    @Override
    public String of(RunView run, List<RunItem> items) {
        return SummaryText.of(compose(new RunReport(run, items, List.of(), List.of()), LookBack.NONE));
    }

    Summary compose(RunReport report, LookBack lookBack) {
        DeskLinks links = new DeskLinks(store.desk().url());
        Failures failures = new Failures(report, links, letter -> false);
        InvoiceTally tally = InvoiceTally.of(report.items());
        return new Summary(
                report.run().id(),
                subject(tally, failures.steps()),
                "Invoices, " + DAY.format(report.run().startedAt().atZone(store.timeZone())),
                lead(report, tally, lookBack),
                sections(report, failures, links, lookBack),
                links.run(report.run().id()));
    }

    /** A run whose steps failed is never called empty: nobody knows what did not come in. */
    private static String subject(InvoiceTally tally, int failedSteps) {
        List<String> words = new ArrayList<>();
        if (tally.handled() > 0) {
            words.add(tally.inShort());
        }
        if (failedSteps > 0) {
            words.add(failedSteps == 1 ? "1 step failed" : failedSteps + " steps failed");
        }
        return words.isEmpty() ? "no invoice came in" : "Invoices: " + String.join(", ", words);
    }

    private List<String> lead(RunReport report, InvoiceTally tally, LookBack lookBack) {
        String started = TIME.format(report.run().startedAt().atZone(store.timeZone()));
        String finished = report.run()
                .finishedAt()
                .map(end -> ", finished " + TIME.format(end.atZone(store.timeZone())))
                .orElse("");
        List<String> lead = new ArrayList<>(List.of(tally.inFull()));
        BookedMoney.sentence(report.items()).ifPresent(lead::add);
        LocalDate today = LocalDate.ofInstant(
                report.run().finishedAt().orElse(report.run().startedAt()), store.timeZone());
        DueSoon.sentence(Stream.concat(report.items().stream(), report.earlier().stream()), today)
                .ifPresent(lead::add);
        lookBack.shadow().sentence().ifPresent(lead::add);
        lead.add("Started %s (%s)%s.".formatted(started, report.run().trigger(), finished));
        return lead;
    }

    private static List<Section> sections(RunReport report, Failures failures, DeskLinks links, LookBack lookBack) {
        ItemSections items = new ItemSections(report.items(), links);
        return List.of(
                items.needYou(),
                failures.section(),
                ItemSections.stillOpen(report.earlier()),
                lookBack.newDifferences(),
                lookBack.toldBefore(),
                lookBack.shadow().differences(),
                lookBack.shadow().notes(),
                lookBack.couldGoToAuto(),
                items.knownExceptions(),
                items.remarks());
    }
}
