package nightshift.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.Decisions;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** The latest run of each workflow, and what is to be done first on a fresh installation. */
@Component
class Tonight {
    /** More than a night has: six workflows, some of them several times an hour. */
    private static final int RUNS_LOOKED_THROUGH = 200;

    private final Runs runs;
    private final Decisions decisions;
    private final StoreSettings settings;

    Tonight(Runs runs, Decisions decisions, StoreSettings settings) {
        this.runs = runs;
        this.decisions = decisions;
        this.settings = settings;
    }

    List<RunPage> latest() {
        Map<Workflow, RunView> newest = new EnumMap<>(Workflow.class);
        runs.latest(RUNS_LOOKED_THROUGH).forEach(run -> newest.putIfAbsent(run.workflow(), run));
        return newest.values().stream().map(this::page).toList();
    }

    Optional<RunPage> run(long id) {
        return runs.view(id).map(this::page);
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

    private RunPage page(RunView run) {
        return RunPage.of(run, decisions.itemsOf(run.id()));
    }
}
