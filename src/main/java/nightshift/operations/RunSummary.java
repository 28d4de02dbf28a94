package nightshift.operations;

import java.util.List;
import nightshift.core.Workflow;

/** A finished run as text for people: what was done, what needs them and why. */
@FunctionalInterface
public interface RunSummary {
    String of(RunView run, List<RunItem> items);

    /** Whether it knows the words of this workflow. */
    default boolean speaksFor(Workflow workflow) {
        return true;
    }
}
