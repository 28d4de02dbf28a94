package nightshift.customers.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that came with a mail, seen from outside.
 *
 * @param size in bytes
 * @param inline set within the text, as a logo is
 */
public record AttachedFile(String name, String contentType, long size, boolean inline) {
    private static final Pattern PHOTO = Pattern.compile("(?i).*\\.(jpe?g|png|heic|heif|webp|gif|tiff?|bmp|mp4|mov)");
    private static final long SMALLEST_INLINE_PHOTO = 40_000;

    public AttachedFile(String name, String contentType, long size) {
        this(name, contentType, size, false);
    }

    /** Whether this is likely a picture a customer took; small pictures within the text are logos and signatures. */
    public boolean photo() {
        return picture() && (!inline || size >= SMALLEST_INLINE_PHOTO);
    }

    /** Whether it is a picture of any kind. In a mail without a word of its own it is what the mail says. */
    public boolean picture() {
        return type().startsWith("image/")
                || type().startsWith("video/")
                || PHOTO.matcher(name.strip()).matches();
    }

    /** Whether it is a calendar's: an invitation or an answer to one. */
    boolean calendar() {
        return type().startsWith("text/calendar")
                || name.strip().toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    /** Outlook's own wrapping, which no other program opens. */
    boolean winmail() {
        return type().startsWith("application/ms-tnef") || name.strip().equalsIgnoreCase("winmail.dat");
    }

    private String type() {
        return contentType.strip().toLowerCase(Locale.ROOT);
    }
}
