package nightshift.mailbox;

import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Hang this file on a draft of ours that still waits to be sent. Its bytes are made when it is written: a stored photo scaled down, or
 * a page of text as PDF. The name makes it the same file, so no draft has two of one name.
 *
 * @param draftReference the reference of the {@link DraftMail}
 * @param draft what the draft is, for people
 * @param sha256 digest of the stored photo; null: the file is made of {@code text}
 * @param largest so many bytes the photo may have at most
 * @param text what stands on the one page of a PDF; null: the file is a photo
 */
public record MailAttachment(
        EmailAddress mailbox,
        String draftReference,
        String draft,
        String name,
        @Nullable String sha256,
        long largest,
        @Nullable String text)
        implements EffectPayload {
    public static final String KIND = "mail-attach-file";

    public MailAttachment {
        if (name.isBlank() || name.length() > 100 || (sha256 == null) == (text == null)) {
            throw new BadValue(
                    "A file for a draft needs a name of at most 100 characters, and either a stored photo or a text");
        }
    }

    /** A customer's photo as JPEG, scaled down to the size its reader takes, without what the camera wrote into it. */
    public static MailAttachment photo(DraftMail draft, String name, String sha256, long largest) {
        return new MailAttachment(draft.mailbox(), draft.reference(), draft.target(), name, sha256, largest, null);
    }

    /** One page of text as PDF. */
    public static MailAttachment page(DraftMail draft, String name, String text) {
        return new MailAttachment(draft.mailbox(), draft.reference(), draft.target(), name, null, 0, text);
    }

    /** The key of the write that makes the draft; its remote id is the draft's. */
    public EffectKey draftKey() {
        return new EffectKey("draft/" + draftReference);
    }

    public String contentType() {
        return text == null ? "image/jpeg" : "application/pdf";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("draft.file/" + draftReference + "/" + name);
    }

    @Override
    public String target() {
        return name + " on the " + draft;
    }

    @Override
    public String inWords() {
        return "Attach " + target();
    }
}
