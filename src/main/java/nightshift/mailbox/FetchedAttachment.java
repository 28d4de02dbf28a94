package nightshift.mailbox;

import java.util.Optional;

/**
 * An attachment on its way into the database.
 *
 * @param content empty when it was not taken; then refusal says why in one sentence
 */
public record FetchedAttachment(
        String name,
        String contentType,
        long size,
        boolean inline,
        Optional<byte[]> content,
        Optional<String> refusal) {
    public static FetchedAttachment of(String name, String contentType, byte[] content, boolean inline) {
        return new FetchedAttachment(name, contentType, content.length, inline, Optional.of(content), Optional.empty());
    }

    public static FetchedAttachment refused(
            String name, String contentType, long size, boolean inline, String sentence) {
        return new FetchedAttachment(name, contentType, size, inline, Optional.empty(), Optional.of(sentence));
    }

    public FetchedAttachment named(String another) {
        return new FetchedAttachment(another, contentType, size, inline, content, refusal);
    }
}
