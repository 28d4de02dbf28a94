package nightshift.fulfillment.summary;

import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nightshift.core.Reason;
import nightshift.fulfillment.FulfillmentSettings;
import nightshift.settings.StoreSettings;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Failures;
import nightshift.summaries.ItemSections;
import nightshift.summaries.ShadowSections;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;
import org.springframework.stereotype.Component;

/** Makes the summary of a night: the result as subject, then what is worth reading, the most urgent first. */
@Component
public class SummaryComposer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.US);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final StoreSettings store;
    private final FulfillmentSettings fulfillment;
    private final SummarySettings settings;
    private final Clock clock;

    public SummaryComposer(
            StoreSettings store, FulfillmentSettings fulfillment, SummarySettings settings, Clock clock) {
        this.store = store;
        this.fulfillment = fulfillment;
        this.settings = settings;
        this.clock = clock;
    }

    public Summary compose(Night night) {
        DeskLinks links = new DeskLinks(store.desk().url());
        Failures failures = new Failures(night.report(), links, Look::tells);
        Tally tally = Tally.of(night.report().items());
        URI run = links.run(night.report().run().id());
        return new Summary(
                night.report().run().id(),
                subject(tally, failures.steps()),
                "Fulfillment, " + DAY.format(night.report().run().startedAt().atZone(store.timeZone())),
                lead(night, tally),
                sections(night, failures, links),
                run);
    }

    /** A night whose steps failed is never called empty: nobody knows what did not come in. */
    private static String subject(Tally tally, int failedSteps) {
        List<String> words = new ArrayList<>();
        if (tally.handled() > 0) {
            words.add(tally.inShort());
        }
        if (failedSteps > 0) {
            words.add(failedSteps == 1 ? "1 step failed" : failedSteps + " steps failed");
        }
        if (words.isEmpty()) {
            words.add(tally.neededNothing() == 0 ? "nothing came in" : "nothing to ship");
        }
        return String.join(", ", words);
    }

    private List<String> lead(Night night, Tally tally) {
        List<String> lead = new ArrayList<>();
        lead.add(tally.inFull());
        Confirmations.of(night.report().items()).sentence().ifPresent(lead::add);
        night.findings()
                .find(Finding.Compared.class)
                .filter(compared -> compared.compared() > 0
                        && compared.differences().isEmpty()
                        && compared.stillOpen().isEmpty())
                .ifPresent(compared -> lead.add("Read back: " + compared.compared()
                        + (compared.compared() == 1 ? " write stands" : " writes stand") + " as recorded."));
        shadow(night.findings()).sentence().ifPresent(lead::add);
        lateOrders(night).sentence().ifPresent(lead::add);
        String started = TIME.format(night.report().run().startedAt().atZone(store.timeZone()));
        lead.add("Started %s (%s)%s."
                .formatted(
                        started,
                        night.report().run().trigger(),
                        night.report()
                                .run()
                                .finishedAt()
                                .map(end -> ", finished " + TIME.format(end.atZone(store.timeZone())))
                                .orElse("")));
        return lead;
    }

    private List<Section> sections(Night night, Failures failures, DeskLinks links) {
        ItemSections items = new ItemSections(night.report().items(), links);
        Findings findings = night.findings();
        ShadowSections shadow = shadow(findings);
        return List.of(
                items.needYou(),
                failures.section(),
                sentences("Not done", Tone.ACT, left(findings)),
                sentences("Dead letters", Tone.ACT, letterAlerts(findings)),
                sentences("Amazon feeds", Tone.ACT, overdueFeeds(findings)),
                sentences("Did not arrive", Tone.ACT, undelivered(findings)),
                sentences("Recorded, but not there", Tone.ACT, differences(findings)),
                sentences("Recorded, but not there: told before", Tone.WATCH, stillDifferent(findings)),
                shadow.differences(),
                shadow.notes(),
                shadow.proposals(),
                lateOrders(night).section(),
                sentences("Silent suppliers", Tone.WATCH, silent(findings)),
                sentences("In the junk folder", Tone.WATCH, junk(findings)),
                ItemSections.stillOpen(night.report().earlier()),
                sentences("Could not be learned", Tone.WATCH, unlearned(night)),
                items.knownExceptions(),
                items.remarks());
    }

    private static ShadowSections shadow(Findings findings) {
        return findings.find(Finding.Shadow.class)
                .map(found -> new ShadowSections(found.tally(), found.proposals()))
                .orElse(ShadowSections.NONE);
    }

    private LateOrders lateOrders(Night night) {
        return new LateOrders(
                night.findings(),
                new OrderMarks(night.report().items(), night.report().earlier()),
                new OrderSuppliers(store.suppliers()),
                settings.businessDays(),
                fulfillment.lateAfter(),
                ZonedDateTime.ofInstant(clock.instant(), store.timeZone()));
    }

    private static Section sentences(String title, Tone tone, List<String> sentences) {
        return new Section(title, tone, sentences.stream().map(Line::new).toList());
    }

    private static List<String> letterAlerts(Findings findings) {
        return findings.find(Finding.LetterAlerts.class)
                .map(Finding.LetterAlerts::alerts)
                .orElse(List.of());
    }

    private static List<String> overdueFeeds(Findings findings) {
        return findings.find(Finding.OverdueFeeds.class).stream()
                .flatMap(found -> found.alerts().stream())
                .map(Reason::detail)
                .toList();
    }

    private static List<String> differences(Findings findings) {
        return findings.find(Finding.Compared.class)
                .map(Finding.Compared::differences)
                .orElse(List.of());
    }

    private static List<String> stillDifferent(Findings findings) {
        return findings.find(Finding.Compared.class)
                .map(Finding.Compared::stillOpen)
                .orElse(List.of());
    }

    private List<String> silent(Findings findings) {
        return findings.find(Finding.Silent.class).stream()
                .flatMap(found -> found.suppliers().stream()
                        .map(name -> "%s sends something every day, but nothing came since %s: ask there."
                                .formatted(
                                        name, DAY_AND_TIME.format(found.since().atZone(store.timeZone())))))
                .toList();
    }

    private static List<String> junk(Findings findings) {
        return findings.find(Finding.Junk.class).map(Finding.Junk::mails).orElse(List.of());
    }

    private static List<String> undelivered(Findings findings) {
        return findings.find(Finding.Undelivered.class)
                .map(Finding.Undelivered::mails)
                .orElse(List.of());
    }

    private static List<String> left(Findings findings) {
        return findings.find(Finding.Left.class).map(Finding.Left::mails).orElse(List.of());
    }

    private static List<String> unlearned(Night night) {
        return Arrays.stream(Look.values())
                .filter(look -> look.failed(night.findings()))
                .map(look -> look.sentence(night.report().openLetters()))
                .toList();
    }
}
