package nightshift.mailbox;

import java.time.Instant;
import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Lay this draft into the mailbox for a person to send.
 *
 * @param replyTo immutable id of the mail it answers; null: a new mail
 * @param replyAll whether the reply goes to everybody on that mail
 * @param to recipients; empty in a reply: as Outlook proposes them
 * @param subject null in a reply: as Outlook proposes it
 * @param reference what makes it the same draft: {@code WORK/ROLE}
 * @param unlessAnsweredSince it is needless where somebody answered in the conversation since then; null: since it was decided
 */
public record DraftMail(
        EmailAddress mailbox,
        @Nullable String replyTo,
        boolean replyAll,
        List<EmailAddress> to,
        @Nullable String subject,
        String html,
        String reference,
        @Nullable Instant unlessAnsweredSince)
        implements KeyedMail {
    public static final String KIND = "mail-create-draft";

    public DraftMail {
        to = List.copyOf(to);
        if (reference.isBlank()) {
            throw new BadValue("A draft needs a reference, or it could be made twice");
        }
        if (replyTo == null && subject == null) {
            throw new BadValue("A new draft needs a subject");
        }
    }

    public DraftMail(
            EmailAddress mailbox,
            @Nullable String replyTo,
            boolean replyAll,
            List<EmailAddress> to,
            @Nullable String subject,
            String html,
            String reference) {
        this(mailbox, replyTo, replyAll, to, subject, html, reference, null);
    }

    /** The answer to a mail that came, to whom Outlook proposes: whoever answered since it came made it needless. */
    public static DraftMail answer(StoredMail mail, String html, String reference) {
        return new DraftMail(
                mail.mailbox(), mail.graphId(), false, List.of(), null, html, reference, mail.receivedAt());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The operation of the microsoft-graph component that makes it. */
    public String operation() {
        if (replyTo == null) {
            return "createDraft";
        }
        return replyAll ? "createReplyAll" : "createReply";
    }

    @Override
    public EffectKey key() {
        return new EffectKey("draft/" + reference);
    }

    @Override
    public String target() {
        return subject == null ? "reply draft in " + mailbox : "draft \"" + subject + "\" in " + mailbox;
    }
}
