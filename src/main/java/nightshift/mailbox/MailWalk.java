package nightshift.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/** Walks through the parts of one parsed mail and collects texts and files, so deep and so many and no more. */
final class MailWalk {
    private static final int DEEPEST = 20;
    private static final int MOST_FILES = 200;

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();
    private @Nullable String problem;

    void take(Message message) {
        walk(message, "", 0);
    }

    MailParts parts(String subject) {
        return new MailParts(subject, html.toString(), text.toString(), files, Optional.ofNullable(problem));
    }

    private void walk(Entity part, String path, int depth) {
        Body body = part.getBody();
        if (depth > DEEPEST || files.size() >= MOST_FILES) {
            problem = "The attached mail has too many or too deeply nested parts; the rest was left out";
        } else if (body instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(inner -> walk(inner, path, depth + 1));
        } else if (body instanceof Message message) {
            String name = part.getFilename() == null ? name(message) : part.getFilename();
            walk(message, path + name + "/", depth + 1);
        } else if (body instanceof SingleBody single) {
            leaf(part, single, path);
        }
    }

    private void leaf(Entity part, SingleBody body, String path) {
        byte[] content = bytes(body);
        String type = part.getMimeType() == null ? "application/octet-stream" : part.getMimeType();
        boolean attached = part.getFilename() != null || "attachment".equalsIgnoreCase(part.getDispositionType());
        if (!attached && path.isEmpty() && type.equals("text/html")) {
            html.append(new String(content, charset(part)));
        } else if (!attached && path.isEmpty() && type.startsWith("text/")) {
            text.append(new String(content, charset(part)));
        } else if (content.length > 0) {
            String name =
                    part.getFilename() == null ? "part" + (files.size() + 1) + extension(type) : part.getFilename();
            files.add(new MailFile(path + name, type, content));
        }
    }

    private byte[] bytes(SingleBody body) {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            problem = "A part of the attached mail is broken and was left out";
            return new byte[0];
        }
    }

    private static Charset charset(Entity part) {
        try {
            return part.getCharset() == null ? StandardCharsets.UTF_8 : Charset.forName(part.getCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static String name(Message message) {
        String subject = message.getSubject();
        return (subject == null || subject.isBlank() ? "message" : subject.replaceAll("[/\\\\]", "-")) + ".eml";
    }

    private static String extension(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "application/pdf" -> ".pdf";
            case "text/html" -> ".html";
            case "text/plain" -> ".txt";
            default -> "";
        };
    }
}
