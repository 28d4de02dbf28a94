package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Workflow;

/**
 * A write that is recorded and not done: in shadow, or staged until a person approves it.
 *
 * @param label what its decision is about, for people: {@code PO 7415}
 * @param words what would be done, in one sentence
 * @param state {@code shadow} or {@code staged}
 * @param detail why it stands so, where it was planned first
 */
public record IntendedWrite(
        long effectId,
        long decisionId,
        Workflow workflow,
        Optional<String> supplier,
        String label,
        String kind,
        String key,
        String target,
        String words,
        String state,
        Instant plannedAt,
        Optional<String> detail) {}
