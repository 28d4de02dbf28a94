package nightshift.pricing.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Failures;
import nightshift.summaries.ItemSections;
import nightshift.summaries.RunReport;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;
import nightshift.summaries.WorkflowSummaryWriter;
import org.springframework.stereotype.Component;

/** What became of the prices in a run: what changed, what waits for a person, what was left alone and why. */
@Component
public class PriceSummaryWriter implements WorkflowSummaryWriter {
    private final StoreSettings store;

    public PriceSummaryWriter(StoreSettings store) {
        this.store = store;
    }

    /** A sweep in which nothing is to change is on the desk, and goes to nobody. */
    @Override
    public boolean worthAMail(RunReport report) {
        PriceTally tally = PriceTally.of(report.items());
        return !tally.written().isEmpty()
                || tally.flags() > 0
                || tally.fact("moves") > 0
                || failures(report).steps() > 0;
    }

    @Override
    public Workflow workflow() {
        return Workflow.PRICING;
    }

    private Failures failures(RunReport report) {
        return new Failures(report, new DeskLinks(store.desk().url()), letter -> false);
    }

    @Override
    public Summary compose(RunReport report) {
        DeskLinks links = new DeskLinks(store.desk().url());
        Failures failures = failures(report);
        PriceTally tally = PriceTally.of(report.items());
        return new Summary(
                report.run().id(),
                tally.subject(failures.steps()),
                "Prices",
                lead(tally),
                List.of(
                        new ItemSections(report.items(), links).needYou(),
                        failures.section(),
                        bySupplier(tally, links),
                        belowAmazon(tally),
                        leftAlone(tally),
                        ItemSections.stillOpen(report.earlier())),
                links.run(report.run().id()));
    }

    private static List<String> lead(PriceTally tally) {
        List<String> lead = new ArrayList<>();
        if (tally.sweep().isPresent()) {
            lead.add("%d prices looked at, %d to change, %d of them up, %d to their floor."
                    .formatted(
                            tally.fact("lookedAt"), tally.fact("moves"), tally.fact("raised"), tally.fact("atFloor")));
        }
        switch (tally.state()) {
            case "preview" -> lead.add("Nothing is written before you approve it: see Prices on the desk.");
            case "held" -> lead.add("So much would change that nothing was written.");
            default -> {}
        }
        return lead.isEmpty() ? List.of("Prices that were approved, or taken back.") : lead;
    }

    private static Section bySupplier(PriceTally tally, DeskLinks links) {
        return new Section(
                "By supplier",
                Tone.NOTE,
                tally.written().stream()
                        .map(item -> new Line(
                                item.label() + ": " + item.effects().size() + " prices, "
                                        + PriceTally.of(List.of(item))
                                                .subject(0)
                                                .substring("Prices: ".length()),
                                links.item(item)))
                        .toList());
    }

    /** One line for all of them, with some examples. */
    private static Section belowAmazon(PriceTally tally) {
        int many = tally.belowAmazon();
        return new Section(
                "Below our prices on Amazon",
                Tone.WATCH,
                many == 0
                        ? List.of()
                        : List.of(new Line(
                                many + (many == 1 ? " price" : " prices")
                                        + " of the shop fell below ours on Amazon by what was approved or taken back (parity):",
                                tally.belowAmazonExamples())));
    }

    private static Section leftAlone(PriceTally tally) {
        return new Section(
                "Left alone",
                Tone.NOTE,
                tally.stays().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(stay ->
                                new Line(stay.getValue() + " " + stay.getKey().replace('_', ' ')))
                        .toList());
    }
}
