package nightshift.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.mailbox.StoredMail;

/** Mail no person wrote to the store: auto-replies and delivery failures, whoever sends them; newsletters and notices from strangers. */
final class Robots {
    private static final Pattern REPLY_SUBJECT = Pattern.compile(
            "(?i)^(automatic reply|auto(matic)?[- ]?(reply|response|antwort)|out of (the )?office|abwesenheit).*");
    private static final Pattern FAILURE_SENDER = Pattern.compile("(?i)^(mailer-daemon|postmaster)@.*");
    private static final Pattern NO_REPLY_SENDER =
            Pattern.compile("(?i)^(no-?reply|do-?not-?reply|newsletter|news|marketing|notifications?)[^@]*@.*");

    private Robots() {}

    /** An answer of a machine to a mail of ours (RFC 3834), or a delivery failure. */
    static Optional<String> answering(StoredMail mail) {
        if (header(mail, "auto-submitted").startsWith("auto-replied")
                || REPLY_SUBJECT.matcher(mail.subject().strip()).matches()) {
            return Optional.of("it is an automatic reply");
        }
        if (mail.from()
                        .filter(from -> FAILURE_SENDER.matcher(from.value()).matches())
                        .isPresent()
                || header(mail, "content-type").contains("multipart/report")) {
            return Optional.of("it is a delivery report");
        }
        return Optional.empty();
    }

    /** A newsletter or notice. Suppliers' systems send like this too, so it is asked of strangers only. */
    static Optional<String> broadcasting(StoredMail mail) {
        if (!header(mail, "list-unsubscribe").isEmpty()
                || header(mail, "precedence").matches("bulk|list|junk")) {
            return Optional.of("it went to a list (newsletter)");
        }
        if (header(mail, "auto-submitted").startsWith("auto-generated")
                || mail.from()
                        .filter(from -> NO_REPLY_SENDER.matcher(from.value()).matches())
                        .isPresent()) {
            return Optional.of("a machine sent it and reads no answers");
        }
        return Optional.empty();
    }

    private static String header(StoredMail mail, String name) {
        return mail.headers().getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
