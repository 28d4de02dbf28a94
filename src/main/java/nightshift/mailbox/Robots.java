package nightshift.mailbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;

/** Mail no person wrote to the store: auto-replies and delivery failures, whoever sends them; newsletters and notices from strangers. */
public final class Robots {
    private static final Pattern REPLY_SUBJECT = Pattern.compile(
            "(?i)^(automatic reply|auto(matic)?[- ]?(reply|response|antwort)|out of (the )?office|abwesenheit).*");
    /** Exchange writes its own reports as MicrosoftExchange and 32 digits. */
    private static final Pattern FAILURE_SENDER =
            Pattern.compile("(?i)^(mailer-daemon|postmaster|microsoftexchange[0-9a-f]{32})@.*");
    /** Receipts, and reports of mail that did arrive. */
    private static final Pattern RECEIPT_SUBJECT = Pattern.compile("(?i)^(read|gelesen|not read|delivered|relayed):.*");

    /** Reports of a mail that is still on its way; where it fails in the end, another report says so. */
    private static final Pattern DELAY_SUBJECT = Pattern.compile(
            "(?i)^(delivery delayed|delayed mail|delayed delivery|mail delivery delayed|delivery status notification \\(delay\\)|warning: (could not send|message)|zustellung verz\u00f6gert).*");

    private static final Pattern NO_REPLY_SENDER =
            Pattern.compile("(?i)^(no-?reply|do-?not-?reply|newsletter|news|marketing|notifications?)[^@]*@.*");

    private Robots() {}

    /** An answer of a machine to a mail of ours (RFC 3834), or a delivery failure. */
    public static Optional<String> answering(StoredMail mail) {
        return answering(mail.subject(), mail.from(), mail.headers());
    }

    /**
     * The same of a mail's parts.
     *
     * @param headers by lower case name
     */
    public static Optional<String> answering(String subject, Optional<EmailAddress> from, Map<String, String> headers) {
        if (header(headers, "auto-submitted").startsWith("auto-replied")
                || REPLY_SUBJECT.matcher(subject.strip()).matches()) {
            return Optional.of("it is an automatic reply");
        }
        return isReport(from, headers) ? Optional.of("it is a delivery report") : Optional.empty();
    }

    /** Whether a mail server says of a mail that it did not arrive: whoever wrote that one has to hear of it. */
    public static boolean tellsOfAFailure(StoredMail mail) {
        return isReport(mail.from(), mail.headers())
                && !header(mail.headers(), "content-type").contains("disposition-notification")
                && !RECEIPT_SUBJECT.matcher(mail.subject().strip()).matches()
                && !DELAY_SUBJECT.matcher(mail.subject().strip()).matches();
    }

    private static boolean isReport(Optional<EmailAddress> from, Map<String, String> headers) {
        return from.filter(sender -> FAILURE_SENDER.matcher(sender.value()).matches())
                        .isPresent()
                || header(headers, "content-type").contains("multipart/report");
    }

    /** Whether a machine says of itself that it sent this (RFC 3834), an acknowledgement for example. */
    public static boolean automatic(StoredMail mail) {
        return header(mail.headers(), "auto-submitted").startsWith("auto-");
    }

    /** A newsletter or notice. Suppliers' systems send like this too, so it is asked of strangers only. */
    public static Optional<String> broadcasting(StoredMail mail) {
        return broadcasting(mail.from(), mail.headers());
    }

    /**
     * The same of a mail's parts.
     *
     * @param headers by lower case name
     */
    public static Optional<String> broadcasting(Optional<EmailAddress> from, Map<String, String> headers) {
        if (!header(headers, "list-unsubscribe").isEmpty()
                || header(headers, "precedence").matches("bulk|list|junk")) {
            return Optional.of("it went to a list (newsletter)");
        }
        if (header(headers, "auto-submitted").startsWith("auto-generated")
                || from.filter(sender -> NO_REPLY_SENDER.matcher(sender.value()).matches())
                        .isPresent()) {
            return Optional.of("a machine sent it and reads no answers");
        }
        return Optional.empty();
    }

    private static String header(Map<String, String> headers, String name) {
        return headers.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
