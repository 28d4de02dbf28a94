package nightshift.operations;

import java.util.List;

/** A finished run as text for people: what was done, what needs them and why. */
@FunctionalInterface
public interface RunSummary {
    String of(RunView run, List<RunItem> items);
}
