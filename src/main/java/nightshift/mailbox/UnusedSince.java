package nightshift.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells who sets a mailbox's {@code since} back after its first poll that this changes nothing: from when on mail is new was laid down then, and
 * mail before it may have been worked on by people.
 */
@Component
public class UnusedSince {
    private static final Logger LOG = LoggerFactory.getLogger(UnusedSince.class);

    private final StoreSettings store;
    private final MailCursors cursors;

    public UnusedSince(StoreSettings store, MailCursors cursors) {
        this.store = store;
        this.cursors = cursors;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        all().forEach(LOG::warn);
    }

    List<String> all() {
        return store.mailboxes().stream()
                .map(Mailbox::address)
                .flatMap(mailbox -> of(mailbox).stream())
                .toList();
    }

    /** What to know of this mailbox's {@code since}, where it has no effect. */
    public Optional<String> of(EmailAddress mailbox) {
        return store.mailboxes().stream()
                .filter(known -> known.address().equals(mailbox))
                .flatMap(known -> since(known).stream())
                .findFirst();
    }

    private Optional<String> since(Mailbox mailbox) {
        return Stream.of(mailbox)
                .flatMap(known -> known.startsAt().stream())
                .flatMap(wanted -> cursors.newMailSince(mailbox.address()).stream()
                        .filter(wanted::isBefore)
                        .map(since -> "mail of " + mailbox.address() + " is new from " + since
                                + " on since its first poll; since: " + wanted + " in the settings changes nothing."
                                + " Take older mail in by --nightshift.backfill"))
                .findFirst();
    }
}
