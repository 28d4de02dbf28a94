package nightshift.claims;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.LaidDraft;

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
        WAITING,
        SENT,
        GONE
    }
}
