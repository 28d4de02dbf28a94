package nightshift.operations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;

/** A run as people see it. The counts are of its items by outcome. */
public record RunView(
        long id,
        Workflow workflow,
        String trigger,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Map<ItemOutcome, Integer> counts) {}
