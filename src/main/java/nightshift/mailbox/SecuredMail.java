package nightshift.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that its sender signed or encrypted: Outlook gives it as one attachment in which everything is. What is only signed can be
 * read like any other mail; what is encrypted cannot, and a person is told so. Signatures are not checked: who sent a mail is known
 * otherwise.
 */
public final class SecuredMail {
    private static final int HEAD = 4096;
    private static final Pattern SIGNED = Pattern.compile("(?im)^content-type:\\s*multipart/signed\\b");
    private static final Pattern BOUNDARY = Pattern.compile("(?m)^--(\\S.*?)\\s*$");
    private static final String PGP_MESSAGE = "-----BEGIN PGP MESSAGE-----";

    private SecuredMail() {}

    /** Whether it is a mail with a signature beside its parts. */
    public static boolean isSigned(String contentType, byte[] content) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/signed")
                || SIGNED.matcher(headers(content)).find();
    }

    /** Its parts, without the signature. */
    public static MailParts signed(byte[] content) {
        MailParts parts = NestedMail.read(withHeader(content));
        List<MailFile> files = parts.files().stream()
                .filter(file -> !file.contentType().toLowerCase(Locale.ROOT).endsWith("-signature"))
                .toList();
        return new MailParts(parts.subject(), parts.html(), parts.text(), files, parts.problem());
    }

    /** Why nobody but a person can open it; empty where it is not encrypted. */
    public static Optional<String> sealed(String name, String contentType, byte[] content) {
        String type = contentType.toLowerCase(Locale.ROOT);
        String file = name.toLowerCase(Locale.ROOT);
        if (type.contains("pkcs7-mime") || file.endsWith(".p7m")) {
            return Optional.of("It is encrypted, or signed in a way that hides what is in it (S/MIME). "
                    + "Ask the sender to send it without");
        }
        if (type.contains("rpmsg") || file.endsWith(".rpmsg")) {
            return Optional.of(
                    "It is encrypted by Microsoft (rights management), and only a person can open it in Outlook. "
                            + "Ask the sender to send it without");
        }
        return head(content).stripLeading().startsWith(PGP_MESSAGE)
                ? Optional.of("It is encrypted (PGP). Ask the sender to send it without")
                : Optional.empty();
    }

    /** Some give the parts alone, without the header that says where each begins. */
    private static byte[] withHeader(byte[] content) {
        Matcher boundary = BOUNDARY.matcher(head(content));
        if (SIGNED.matcher(headers(content)).find() || !boundary.find()) {
            return content;
        }
        byte[] header = ("Content-Type: multipart/mixed; boundary=\"" + boundary.group(1) + "\"\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(header, header.length + content.length);
        System.arraycopy(content, 0, whole, header.length, content.length);
        return whole;
    }

    private static String headers(byte[] content) {
        return head(content).split("\r?\n\r?\n", 2)[0];
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
