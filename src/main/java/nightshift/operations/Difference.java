package nightshift.operations;

import java.util.Optional;
import nightshift.core.RemoteSystem;

/**
 * One contradiction between what was recorded and what a remote system shows.
 *
 * @param key the same contradiction found again has the same key
 * @param subject the target of the writes it is about, for example {@code order #7401}
 * @param effectId the write it is about; empty where none is recorded
 * @param sentence what differs and what to do
 */
public record Difference(
        DifferenceKind kind,
        RemoteSystem system,
        String key,
        String subject,
        Optional<Long> effectId,
        String sentence) {}
