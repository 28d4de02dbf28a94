package nightshift.mailbox;

import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;

/**
 * Show people in Outlook what became of a mail. Only a mirror: nothing is ever read back from it. Repeating it changes
 * nothing.
 *
 * @param categories added to those that are there
 */
public record MailMark(EmailAddress mailbox, String graphId, List<String> categories, boolean markRead)
        implements EffectPayload {
    public static final String KIND = "mail-mark";

    public MailMark {
        categories = categories.stream().distinct().sorted().toList();
        if (categories.isEmpty() && !markRead) {
            throw new BadValue("A mark needs a category, or must mark the mail read");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("mail.mark/" + graphId + "/" + String.join("+", categories) + (markRead ? "/read" : ""));
    }

    @Override
    public String target() {
        return "a mail in " + mailbox;
    }
}
