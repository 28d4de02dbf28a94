package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.microsoftgraph.GraphMessage;
import nightshift.operations.EffectTicket;
import org.springframework.stereotype.Component;

/**
 * Did an earlier try get through? Outlook's index and its copy in Sent Items may lag, so what is not there yet only counts as
 * absent after a while.
 */
@Component
public class OutlookLooks {
    private static final Duration LAG = Duration.ofMinutes(2);

    private final Clock clock;

    public OutlookLooks(Clock clock) {
        this.clock = clock;
    }

    /** @param found by the mail's key */
    public EffectLook sent(List<GraphMessage> found, EffectTicket ticket) {
        MailStanding standing = OutlookDrafts.standing(found);
        if (standing instanceof MailStanding.Sent sent) {
            return new EffectLook.Found(Optional.of(sent.id()), "It stands among the sent mails");
        }
        Instant since = standing instanceof MailStanding.Waiting draft ? draft.touchedAt() : ticket.decidedAt();
        return settled(since) ? new EffectLook.Absent() : new EffectLook.Unclear("Outlook may still be sending it");
    }

    public EffectLook drafted(List<GraphMessage> found, List<GraphMessage> conversation, EffectTicket ticket) {
        if (!found.isEmpty()) {
            return new EffectLook.Found(Optional.of(found.get(0).id()), "The draft is there");
        }
        // Outlook's clock and ours differ, and its times are cut to seconds
        Instant earliest = ticket.decidedAt().minus(LAG);
        boolean keyless = conversation.stream()
                .anyMatch(draft -> draft.createdDateTime() == null
                        || !draft.createdDateTime().isBefore(earliest));
        if (keyless) {
            return new EffectLook.Undecidable(new Reason(
                    ReasonKind.STALE_DECISION,
                    "A reply draft that may be ours, half made, lies in the conversation: delete it and approve again, or"
                            + " finish it by hand and discard this one"));
        }
        return settled(ticket.decidedAt())
                ? new EffectLook.Absent()
                : new EffectLook.Unclear("Outlook may not show the draft yet");
    }

    public EffectLook marked(GraphMessage message, MailMark mark) {
        boolean there = new HashSet<>(message.categoriesOrNone()).containsAll(mark.categories())
                && (!mark.markRead() || Boolean.TRUE.equals(message.read()));
        return there ? new EffectLook.Found(Optional.of(message.id()), "The marks are set") : new EffectLook.Absent();
    }

    private boolean settled(Instant since) {
        return since.plus(LAG).isBefore(Instant.now(clock));
    }
}
