package nightshift.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;

/**
 * A workflow as the first page shows it.
 *
 * @param next when its schedule starts it; empty: it runs only when asked
 * @param paused since when, by whom and why its schedule starts nothing
 * @param latest its latest run; empty before the first
 */
record WorkflowPage(
        Workflow workflow, Mode mode, Optional<Instant> next, Optional<String> paused, Optional<RunPage> latest) {
    public String key() {
        return workflow.key();
    }

    public String name() {
        return RunPage.name(workflow);
    }

    public String modeKey() {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
