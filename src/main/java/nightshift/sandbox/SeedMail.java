package nightshift.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A mail that lies in, or comes into, a simulated mailbox. */
public record SeedMail(
        String mailbox,
        String folder,
        String fromName,
        String fromAddress,
        String subject,
        String html,
        Instant receivedAt,
        Map<String, String> headers,
        List<File> files) {
    public static SeedMail toInbox(
            String mailbox,
            String fromName,
            String fromAddress,
            String subject,
            String html,
            Instant receivedAt,
            List<File> files) {
        return new SeedMail(mailbox, "inbox", fromName, fromAddress, subject, html, receivedAt, Map.of(), files);
    }

    public record File(String name, String contentType, byte[] content, boolean inline) {}
}
