package nightshift.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

    public static MailParts read(byte[] mime) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(TOLERANT);
            Message message = builder.parseMessage(new ByteArrayInputStream(mime));
            MailWalk walk = new MailWalk();
            walk.take(message);
            return walk.parts(Optional.ofNullable(message.getSubject()).orElse(""));
        } catch (IOException | RuntimeException e) {
            return unreadable(mime, e);
        }
    }

    /** The text must not be lost because the structure is: it is given as it stands. */
    private static MailParts unreadable(byte[] mime, Exception why) {
        String raw = new String(mime, 0, Math.min(mime.length, LARGEST_TEXT), StandardCharsets.ISO_8859_1);
        return new MailParts(
                "",
                "",
                raw,
                List.of(),
                Optional.of("The attached mail is broken (" + why.getClass().getSimpleName() + ") and is shown as raw text"));
    }
}
