package nightshift.customers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * A mail to the support mailbox, as it is put to {@link Understanding}.
 *
 * @param html the whole body as HTML; empty for a mail without text
 * @param headers internet headers by lower case name
 * @param recipients how many addresses it went to
 * @param attachedText the words in attached files; no answer rests on them
 */
public record CustomerMail(
        String subject,
        String html,
        Optional<EmailAddress> from,
        Optional<String> fromName,
        Map<String, String> headers,
        List<AttachedFile> files,
        int recipients,
        String attachedText) {
    public CustomerMail(
            String subject,
            String html,
            Optional<EmailAddress> from,
            Optional<String> fromName,
            Map<String, String> headers,
            List<AttachedFile> files,
            int recipients) {
        this(subject, html, from, fromName, headers, files, recipients, "");
    }

    public CustomerMail {
        headers = Map.copyOf(headers);
        files = List.copyOf(files);
    }

    /** A header's value in lower case, empty when it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }

    String address() {
        return from.map(EmailAddress::value).orElse("");
    }
}
