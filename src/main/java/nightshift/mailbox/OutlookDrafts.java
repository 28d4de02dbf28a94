package nightshift.mailbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.microsoftgraph.GraphDraft;
import nightshift.microsoftgraph.GraphMessage;
import nightshift.microsoftgraph.GraphUpdate;

/** Puts our mails into Graph's words, and Graph's answers into outcomes. */
public final class OutlookDrafts {
    private OutlookDrafts() {}

    /** What a look-up by key found: a sent mail counts before any draft. */
    public static MailStanding standing(List<GraphMessage> found) {
        Optional<GraphMessage> sent = found.stream()
                .filter(message -> Boolean.FALSE.equals(message.draft()))
                .findFirst();
        if (sent.isPresent()) {
            return new MailStanding.Sent(sent.get().id());
        }
        return found.stream()
                .map(OutlookDrafts::waiting)
                .max(Comparator.comparing(MailStanding.Waiting::touchedAt))
                .<MailStanding>map(draft -> draft)
                .orElseGet(MailStanding.NotThere::new);
    }

    public static MailStanding.Waiting waiting(GraphMessage draft) {
        Instant made = Optional.ofNullable(draft.createdDateTime()).orElse(Instant.EPOCH);
        return new MailStanding.Waiting(
                draft.id(), Optional.ofNullable(draft.lastModifiedDateTime()).orElse(made));
    }

    public static GraphDraft outgoing(OutgoingMail mail) {
        boolean html = !mail.html().isBlank();
        return new GraphDraft(
                mail.subject(),
                html ? "html" : "text",
                html ? mail.html() : mail.text(),
                texts(mail.to()),
                List.of(),
                List.of(),
                mail.reference());
    }

    public static GraphDraft draft(DraftMail mail) {
        return new GraphDraft(
                mail.subject(), "html", mail.html(), texts(mail.to()), List.of(), List.of(), mail.reference());
    }

    public static GraphUpdate update(MailMark mark) {
        return new GraphUpdate(mark.categories(), List.of(), mark.markRead() ? Boolean.TRUE : null);
    }

    public static EffectOutcome sent(String id) {
        return new EffectOutcome.Done(Optional.of(id), "accepted by Outlook for delivery");
    }

    public static EffectOutcome alreadySent(MailStanding.Sent sent) {
        return new EffectOutcome.DoneElsewhere(Optional.of(sent.id()), "It was sent before");
    }

    /** A draft with this key is there, or a person has sent it already. */
    public static EffectOutcome alreadyThere(MailStanding standing) {
        String id = standing instanceof MailStanding.Waiting draft
                ? draft.id()
                : standing instanceof MailStanding.Sent sent ? sent.id() : "";
        return new EffectOutcome.DoneElsewhere(Optional.of(id), "The draft is there already");
    }

    public static EffectOutcome drafted(GraphMessage draft) {
        return new EffectOutcome.Done(Optional.of(draft.id()), "draft made");
    }

    public static EffectOutcome marked(GraphMessage message) {
        return new EffectOutcome.Done(Optional.of(message.id()), "categories " + message.categoriesOrNone());
    }

    /** People delete mails; that is no failure of ours. Any other failure is thrown on. */
    public static EffectOutcome nothingToMarkOr(RemoteFailure failure) {
        if (OutlookFailures.isGone(failure)) {
            return new EffectOutcome.DoneElsewhere(Optional.empty(), "The mail was deleted: there is nothing to mark");
        }
        throw failure;
    }

    private static List<String> texts(List<EmailAddress> addresses) {
        return addresses.stream().map(EmailAddress::value).toList();
    }
}
