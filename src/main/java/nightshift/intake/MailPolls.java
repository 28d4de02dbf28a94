package nightshift.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.mailbox.DeltaPage;
import nightshift.mailbox.DeltaQuestion;
import nightshift.mailbox.MailCursor;
import nightshift.mailbox.MailCursors;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.MessageRef;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** What is asked of each mailbox, and when a round through its changes is complete. */
@Component
public class MailPolls {
    private final StoreSettings store;
    private final IntakeSettings settings;
    private final Clock clock;

    public MailPolls(StoreSettings store, IntakeSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** One poll for each configured mailbox; one more for each where older mail is taken in on purpose. */
    public List<MailPoll> due() {
        return store.mailboxes().stream()
                .flatMap(mailbox -> Stream.concat(Stream.of(current(mailbox)), backfill(mailbox).stream()))
                .toList();
    }

    private MailPoll current(Mailbox mailbox) {
        return new MailPoll(mailbox.address(), MailCursors.INBOX, MailCursors.INBOX, mailbox.startsAt().orElse(Instant.now(clock)), false);
    }

    private Optional<MailPoll> backfill(Mailbox mailbox) {
        return settings.backfillFrom(store.timeZone())
                .map(from -> new MailPoll(mailbox.address(), MailCursors.INBOX, MailCursors.INBOX + " since " + from, from, true));
    }

    /** The next page to ask for. After Outlook dropped a link, the two days before the last look are read again. */
    public DeltaQuestion question(MailPoll poll, MailCursor cursor) {
        return new DeltaQuestion(poll.mailbox(), poll.folder(), cursor.link(), Optional.of(cursor.readFrom()));
    }

    /** Whether there is more to ask for now. */
    public boolean more(DeltaPage page) {
        return page.startAgain() || page.nextLink().isPresent();
    }

    /** Changes that came without the whole mail. */
    public List<MailboxMessage> unfinished(DeltaPage page) {
        return page.messages().stream().filter(mail -> !mail.complete()).toList();
    }

    public MessageRef reference(MailboxMessage mail) {
        return new MessageRef(mail.mailbox(), mail.graphId());
    }
}
