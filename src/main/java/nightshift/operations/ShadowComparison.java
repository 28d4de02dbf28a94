package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Workflow;

/**
 * One decision made in shadow, held against what people did.
 *
 * @param sentence what differs, or what is worth a note
 */
public record ShadowComparison(
        long decisionId,
        Workflow workflow,
        Optional<String> supplier,
        ComparisonVerdict verdict,
        Optional<String> sentence,
        Instant decidedAt) {}
