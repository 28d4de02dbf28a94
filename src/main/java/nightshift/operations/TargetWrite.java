package nightshift.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * A write to something, as a page about that thing shows it.
 *
 * @param words what it changes
 * @param over whether it has come to an end, whichever
 * @param detail the remote's words, or why it was not done
 */
public record TargetWrite(
        long effectId,
        Optional<Long> decisionId,
        String words,
        EffectState state,
        boolean over,
        Optional<String> detail,
        Instant plannedAt) {}
