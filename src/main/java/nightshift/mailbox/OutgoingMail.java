package nightshift.mailbox;

import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EmailAddress;

/**
 * Send this mail, exactly once. Outlook sends one body and makes the plain text of it itself, so the text goes out only where
 * there is no HTML.
 *
 * @param reference what makes it the same mail, for example {@code missed-run/fulfillment/2026-11-23T07:00:00Z}: no row id alone,
 *     since Outlook outlives the database
 */
public record OutgoingMail(
        EmailAddress mailbox, List<EmailAddress> to, String subject, String html, String text, String reference)
        implements KeyedMail {
    public static final String KIND = "mail-send";

    public OutgoingMail {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new BadValue("A mail to send needs at least one recipient");
        }
        if (reference.isBlank()) {
            throw new BadValue("A mail to send needs a reference, or it could go out twice");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("mail/" + reference);
    }

    @Override
    public String target() {
        return "mail \"" + subject + "\" to " + to.get(0) + (to.size() > 1 ? " and " + (to.size() - 1) + " more" : "");
    }
}
