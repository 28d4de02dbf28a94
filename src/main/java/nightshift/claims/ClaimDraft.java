package nightshift.claims;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.LaidDraft;
import nightshift.operations.EffectState;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a claim, and what people made of it as far as we know. Found in Outlook by its reference.
 *
 * @param settledAt when it was sent or seen to be deleted
 * @param sentId its id in the mailbox, once it was sent
 */
public record ClaimDraft(
        String reference,
        long claimId,
        EmailAddress mailbox,
        DraftRole role,
        Fate fate,
        Instant notedAt,
        Optional<Instant> settledAt,
        Optional<String> sentId,
        Optional<String> conversationId,
        Optional<Instant> missingSince)
        implements LaidDraft {
    public enum Fate {
        /** It lies in Outlook, or will. */
        WAITING,
        SENT,
        /** A mail server said that it did not arrive. */
        RETURNED,
        /** Deleted, or not wanted by a person before it was written. */
        GONE,
        /** Only recorded: nobody can send it. */
        SHADOW;

        /**
         * @param state as noted of the draft
         * @param written the state of the write that makes it; null: not committed yet
         */
        static Fate of(String state, @Nullable String written) {
            Fate noted = valueOf(state.toUpperCase(Locale.ROOT));
            if (noted != WAITING || written == null) {
                return noted;
            }
            return switch (EffectState.of(written)) {
                case SHADOW -> SHADOW;
                case DISCARDED, REFUSED, EXPIRED -> GONE;
                case PLANNED, PERFORMING, DONE, DONE_ELSEWHERE, SUBMITTED, FAILED, STAGED -> WAITING;
            };
        }
    }
}
