package nightshift.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.OpenLetters;
import nightshift.operations.Page;
import nightshift.operations.PageAsked;
import nightshift.operations.ReviewList;
import nightshift.operations.RunItem;
import nightshift.operations.RunList;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** The latest run of each workflow, and what is to be done first on a fresh installation. */
@Component
class Tonight {
    /** Of each outcome; the counts lead to all of them. */
    private static final int ITEMS_SHOWN = 25;

    private final RunList runs;
    private final OpenLetters letters;
    private final ReviewList reviews;
    private final StoreSettings settings;

    Tonight(RunList runs, OpenLetters letters, ReviewList reviews, StoreSettings settings) {
        this.runs = runs;
        this.letters = letters;
        this.reviews = reviews;
        this.settings = settings;
    }

    /** The latest run of this workflow: only how many items came out how. */
    Optional<RunPage> latest(Workflow workflow) {
        return runs.list(Optional.of(workflow), new PageAsked(Optional.empty(), 1)).items().stream()
                .findFirst()
                .map(this::counted);
    }

    /** One run: only how many items came out how. */
    Optional<RunPage> brief(long id) {
        return runs.find(id).map(this::counted);
    }

    /**
     * The flags of all runs that wait for a person.
     *
     * @param open how many there are
     */
    NeedsYou needsYou(int open) {
        return NeedsYou.of(reviews.mostUrgent(Optional.empty(), NeedsYou.LOOKED_THROUGH), open);
    }

    /** One run, with the items that need somebody. */
    Optional<RunPage> run(long id) {
        return runs.find(id).map(this::page);
    }

    /** The items of a run that came out like this, page by page. */
    Page<RunItem> items(long id, ItemOutcome outcome, Optional<Long> from) {
        return runs.items(id, outcome, new PageAsked(from, ITEMS_SHOWN));
    }

    /** What a person has to do before the first run can find anything, in order; empty when all is set. */
    List<String> firstSteps() {
        if (settings.mailboxes().isEmpty()) {
            return List.of(
                    "No mailbox is set: add the one that gets the suppliers' mail under nightshift.mailboxes in"
                            + " application.yaml.",
                    "Then start once with --nightshift.check: it says which permission is missing and where to grant it.");
        }
        return settings.suppliers().isEmpty()
                ? List.of("No supplier is set: start once with --nightshift.suggest and paste what it proposes under"
                        + " nightshift.suppliers in application.yaml.")
                : List.of();
    }

    private RunPage counted(RunList.Listed listed) {
        return new RunPage(
                listed.run(),
                listed.finishedAt(),
                runs.counts(listed.run().id()),
                NeedsYou.NOTHING,
                List.of(),
                List.of());
    }

    private RunPage page(RunList.Listed listed) {
        long id = listed.run().id();
        Map<ItemOutcome, Integer> counts = runs.counts(id);
        List<OutcomeGroup> groups = OutcomeGroup.ORDER.stream()
                .filter(outcome -> counts.getOrDefault(outcome, 0) > 0 && OutcomeGroup.listedOnTheRun(outcome))
                .map(outcome -> group(listed, outcome))
                .filter(group -> !group.items().isEmpty())
                .toList();
        NeedsYou needs = NeedsYou.of(
                reviews.mostUrgent(Optional.of(id), NeedsYou.LOOKED_THROUGH),
                counts.getOrDefault(ItemOutcome.FLAGGED, 0));
        return new RunPage(
                listed.run(), listed.finishedAt(), counts, needs, groups, letters.withoutDecision(id, ITEMS_SHOWN));
    }

    private OutcomeGroup group(RunList.Listed listed, ItemOutcome outcome) {
        Page<RunItem> page = items(listed.run().id(), outcome, Optional.empty());
        return new OutcomeGroup(outcome, page.items(), page.next().isPresent());
    }
}
