package nightshift.core;

import java.util.Optional;

/** The answer of a {@code -look} route: did an earlier try of this write get through? */
public sealed interface EffectLook {
    /**
     * Yes: it stands at the remote system.
     *
     * @param alarm what of it is not as it was asked for, so that a person has to look
     */
    record Found(Optional<String> remoteId, String how, Optional<Reason> alarm) implements EffectLook {
        public Found(Optional<String> remoteId, String how) {
            this(remoteId, how, Optional.empty());
        }
    }

    /** No, provably: it may be tried again. */
    record Absent() implements EffectLook {}

    /** It cannot be told yet (index lag, feed still in the queue): look again after a while, never write. */
    record Unclear(String why) implements EffectLook {}

    /** It can never be told by a machine: a person has to look. */
    record Undecidable(Reason reason) implements EffectLook {}
}
