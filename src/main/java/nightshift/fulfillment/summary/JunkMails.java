package nightshift.fulfillment.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.mailbox.JunkQuestion;
import nightshift.mailbox.MailboxMessage;
import nightshift.operations.Run;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Suppliers' mail in the junk folders. Reported, never acted on: it may be junk indeed. */
@Component
public class JunkMails {
    private static final Duration AT_FIRST = Duration.ofDays(3);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);

    private final StoreSettings settings;

    public JunkMails(StoreSettings settings) {
        this.settings = settings;
    }

    /** One question for each mailbox: what came since the run before this one, or in the last three days. */
    public List<JunkQuestion> questions(Run run, Optional<Run> before) {
        Instant since = before.map(Run::startedAt).orElse(run.startedAt().minus(AT_FIRST));
        return settings.mailboxes().stream()
                .map(Mailbox::address)
                .map(address -> new JunkQuestion(address, since))
                .toList();
    }

    /** @param junk what lies there, by mailbox */
    public Finding find(List<List<MailboxMessage>> junk) {
        return new Finding.Junk(junk.stream()
                .flatMap(Collection::stream)
                .flatMap(this::sentence)
                .toList());
    }

    private Stream<String> sentence(MailboxMessage mail) {
        return mail.from().flatMap(settings::supplierAt).stream()
                .map(supplier ->
                        "\"%s\" of %s (%s)%s lies in the junk folder of %s: move it to the inbox if it is genuine."
                                .formatted(
                                        mail.subject().strip(),
                                        supplier.name(),
                                        mail.from().map(EmailAddress::value).orElse(""),
                                        mail.receivedAt()
                                                .map(at -> ", received " + TIME.format(at.atZone(settings.timeZone()))
                                                        + ",")
                                                .orElse(""),
                                        mail.mailbox()));
    }
}
