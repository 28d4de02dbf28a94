package nightshift.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads a mail that came as an attachment of another one. Takes whatever mail programs send: what is broken is left out and
 * named, never thrown. Work and memory are bounded by the size of the input and the limits of {@link MailWalk}.
 */
public final class NestedMail {
    private static final int LARGEST_TEXT = 1 << 20;
    private static final MimeConfig TOLERANT = MimeConfig.copy(MimeConfig.PERMISSIVE)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(1 << 20)
            .build();

    private NestedMail() {}

    public static MailParts read(byte[] given) {
        byte[] mime = utf8(given);
        try {
            Optional<String> tooMuch = MimeBounds.exceeded(mime, TOLERANT);
            if (tooMuch.isPresent()) {
                return unreadable(mime, tooMuch.get());
            }
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(TOLERANT);
            Message message = builder.parseMessage(new ByteArrayInputStream(mime));
            MailWalk walk = new MailWalk();
            walk.take(message);
            MailParts parts =
                    walk.parts(Optional.ofNullable(message.getSubject()).orElse(""));
            return parts.nothingFound() && hasBody(mime) ? unreadable(mime, "no part could be read") : parts;
        } catch (IOException | RuntimeException e) {
            return unreadable(mime, e.getClass().getSimpleName());
        }
    }

    /** Some programs save a mail as UTF-16, which is no MIME. A header begins with plain ASCII, so every other byte is 0. */
    private static byte[] utf8(byte[] given) {
        int begin = given.length > 1 && (given[0] & 0xFF) + (given[1] & 0xFF) == 0xFF + 0xFE ? 2 : 0;
        if (given.length < begin + 2 || (given[begin] == 0) == (given[begin + 1] == 0)) {
            return given;
        }
        Charset charset = given[begin] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new String(given, begin, given.length - begin, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasBody(byte[] mime) {
        String text = new String(mime, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int headersEnd = text.indexOf("\n\n");
        return headersEnd >= 0 && !text.substring(headersEnd).isBlank();
    }

    /** The text must not be lost because the structure is: it is given as it stands. */
    private static MailParts unreadable(byte[] mime, String why) {
        String raw = new String(mime, 0, Math.min(mime.length, LARGEST_TEXT), StandardCharsets.ISO_8859_1);
        return new MailParts(
                "",
                "",
                raw,
                List.of(),
                Optional.of("The attached mail is broken (" + why + ") and is shown as raw text"));
    }
}
