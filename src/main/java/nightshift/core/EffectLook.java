package nightshift.core;

import java.util.Optional;

/** The answer of a {@code -look} route: did an earlier try of this write get through? */
public sealed interface EffectLook {
    /** Yes: it stands at the remote system. */
    record Found(Optional<String> remoteId, String how) implements EffectLook {}

    /** No, provably: it may be tried again. */
    record Absent() implements EffectLook {}

    /** It cannot be told yet (index lag, feed still in the queue): look again after a while, never write. */
    record Unclear(String why) implements EffectLook {}

    /** It can never be told by a machine: a person has to look. */
    record Undecidable(Reason reason) implements EffectLook {}
}
