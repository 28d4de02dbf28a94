package nightshift.claims;

import java.util.Locale;
import java.util.Set;
import nightshift.customers.reading.AttachedFile;
import nightshift.mailbox.StoredAttachment;

/**
 * A picture a customer sent.
 *
 * @param sha256 of the stored file; of equal files one is enough
 */
public record Photo(String sha256, long mailId, String name) {
    private static final Set<String> READABLE = Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff");

    /** @param wordlessMail row id of a mail without a word of its own: its pictures are what it says, also small ones; 0: none */
    static boolean isOne(StoredAttachment file, long wordlessMail) {
        AttachedFile seen = new AttachedFile(file.name(), file.contentType(), file.size(), file.inline());
        return file.mailId() == wordlessMail ? seen.picture() : seen.photo();
    }

    /** Whether it can be made smaller here; other formats are for a person to attach. */
    static boolean isReadable(StoredAttachment file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = file.contentType().toLowerCase(Locale.ROOT);
        return file.sha256().isPresent()
                && (READABLE.contains(ending) || type.matches("image/(jpeg|png|gif|bmp|tiff)"));
    }

    static Photo of(StoredAttachment file) {
        return new Photo(file.sha256().orElseThrow(), file.mailId(), file.name());
    }
}
