package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.microsoftgraph.GraphAttachment;
import nightshift.microsoftgraph.GraphMessage;
import nightshift.operations.EffectTicket;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Did an earlier try get through? Outlook's index and its copy in Sent Items may lag, so what is not there yet counts as
 * absent only when it is still not there a while after the first look. That time is kept in memory: a restart waits again,
 * which costs that time and never a second mail.
 */
@Component
public class OutlookLooks {
    /** Clocks differ, and Outlook's times are cut to seconds. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final Clock clock;
    private final Duration lag;
    private final Map<Long, Instant> missedSince = new ConcurrentHashMap<>();

    public OutlookLooks(Clock clock, MicrosoftGraphSettings settings) {
        this.clock = clock;
        this.lag = settings.searchLag();
    }

    /** @param found by the mail's key */
    public EffectLook sent(List<GraphMessage> found, EffectTicket ticket) {
        return OutlookDrafts.standing(found) instanceof MailStanding.Sent sent
                ? found(sent.id(), "It stands among the sent mails", ticket)
                : missed("Outlook may still be sending it", ticket);
    }

    /**
     * @param begun a reply of ours that was made and not filled: making it again fills that one
     * @param conversation the drafts in the conversation that is answered
     */
    public EffectLook drafted(
            List<GraphMessage> found, List<GraphMessage> begun, List<GraphMessage> conversation, EffectTicket ticket) {
        if (!found.isEmpty()) {
            return found(found.get(0).id(), "The draft is there", ticket);
        }
        if (!begun.isEmpty()) {
            return new EffectLook.Absent();
        }
        Instant earliest = ticket.decidedAt().minus(SKEW);
        boolean keyless = conversation.stream()
                .anyMatch(draft -> draft.createdDateTime() == null
                        || !draft.createdDateTime().isBefore(earliest));
        if (keyless) {
            return new EffectLook.Undecidable(new Reason(
                    ReasonKind.STALE_DECISION,
                    "A reply draft that may be ours, half made, lies in the conversation: delete it and approve again, or"
                            + " finish it by hand and discard this one"));
        }
        return missed("Outlook may not show the draft yet", ticket);
    }

    /** @param files what hangs on the draft */
    public EffectLook attached(List<GraphAttachment> files, MailAttachment wanted, EffectTicket ticket) {
        return OutlookFiles.there(wanted, files)
                .map(file -> found(file.id(), "The file hangs on the draft", ticket))
                .orElseGet(() -> missed("Outlook may still be taking the file", ticket));
    }

    public EffectLook marked(GraphMessage message, MailMark mark) {
        boolean there = new HashSet<>(message.categoriesOrNone()).containsAll(mark.categories())
                && (!mark.markRead() || Boolean.TRUE.equals(message.read()));
        return there ? new EffectLook.Found(Optional.of(message.id()), "The marks are set") : new EffectLook.Absent();
    }

    /**
     * Marks that are set already need no write.
     *
     * @return the outcome instead of a write, or the look as it was
     */
    public static Object unlessThere(EffectLook look) {
        return look instanceof EffectLook.Found found
                ? new EffectOutcome.DoneElsewhere(found.remoteId(), found.how())
                : look;
    }

    /**
     * A reply: has somebody answered already? The mail it goes on from may be one of ours, and answers nothing. Nor does a mail to somebody
     * else, a colleague who was asked for example.
     *
     * @param sent our mails in the conversation
     * @param mail the one the reply goes on from
     * @return the outcome instead of a write, or the mails as they were
     */
    public static Object answered(List<GraphMessage> sent, GraphMessage mail, DraftMail reply, EffectTicket ticket) {
        Set<String> asking = AnswerAddresses.of(mail, reply);
        Instant since = Optional.ofNullable(reply.unlessAnsweredSince())
                .orElseGet(ticket::decidedAt)
                .truncatedTo(ChronoUnit.SECONDS);
        boolean answered = sent.stream()
                .filter(message -> !message.id().equals(reply.replyTo()) && AnswerAddresses.reaches(message, asking))
                .map(OutlookLooks::sentAt)
                .anyMatch(at -> at == null || !at.isBefore(since));
        return answered ? new EffectOutcome.Stale(new Reason(ReasonKind.STALE_DECISION, sentence(reply))) : sent;
    }

    private static String sentence(DraftMail reply) {
        return "Somebody has answered in this conversation since %s: see whether a draft is still needed"
                .formatted(reply.unlessAnsweredSince() == null ? "the draft was decided" : "the mail came");
    }

    /** The time it was received may be that of its draft. */
    private static @Nullable Instant sentAt(GraphMessage message) {
        return message.sentDateTime() == null ? message.receivedDateTime() : message.sentDateTime();
    }

    private EffectLook found(String id, String how, EffectTicket ticket) {
        missedSince.remove(ticket.effectId());
        return new EffectLook.Found(Optional.of(id), how);
    }

    private EffectLook missed(String why, EffectTicket ticket) {
        Instant now = Instant.now(clock);
        if (now.isBefore(
                missedSince.computeIfAbsent(ticket.effectId(), id -> now).plus(lag))) {
            return new EffectLook.Unclear(why);
        }
        missedSince.remove(ticket.effectId());
        return new EffectLook.Absent();
    }
}
