package nightshift.mailbox;

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
 */
public record DraftMail(
        EmailAddress mailbox,
        @Nullable String replyTo,
        boolean replyAll,
        List<EmailAddress> to,
        @Nullable String subject,
        String html,
        String reference)
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
