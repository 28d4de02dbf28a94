package nightshift.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
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
    private static final int MOST_STARTS = 2;

    private final StoreSettings store;
    private final IntakeSettings settings;
    private final Clock clock;

    public MailPolls(StoreSettings store, IntakeSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One poll for each folder of each configured mailbox; one more for each where older mail is taken in on purpose.
     *
     * @param known mailboxes that were read before: a folder that is added to one of them is read from now on
     */
    public List<MailPoll> due(List<EmailAddress> known) {
        return store.mailboxes().stream()
                .flatMap(mailbox -> folders(mailbox)
                        .flatMap(folder -> Stream.concat(
                                Stream.of(current(mailbox, folder, known)), backfill(mailbox, folder).stream())))
                .toList();
    }

    private static Stream<String> folders(Mailbox mailbox) {
        return Stream.concat(Stream.of(MailCursors.INBOX), mailbox.folders().stream());
    }

    private MailPoll current(Mailbox mailbox, String folder, List<EmailAddress> known) {
        Instant now = Instant.now(clock);
        Instant startsAt =
                known.contains(mailbox.address()) ? now : mailbox.startsAt().orElse(now);
        return new MailPoll(mailbox.address(), folder, folder, startsAt, false);
    }

    private Optional<MailPoll> backfill(Mailbox mailbox, String folder) {
        return settings.backfillFrom(store.timeZone())
                .map(from -> new MailPoll(mailbox.address(), folder, folder + " since " + from, from, true));
    }

    /** The next page to ask for. After Outlook dropped a link, the week before the last look are read again. */
    public DeltaQuestion question(MailPoll poll, MailCursor cursor) {
        return new DeltaQuestion(poll.mailbox(), poll.folder(), cursor.link(), Optional.of(cursor.readFrom()));
    }

    /** Whether there is more to ask for now. */
    public boolean more(DeltaPage page) {
        return page.startAgain() || page.nextLink().isPresent();
    }

    /**
     * How often Outlook dropped the link in this poll, this page included.
     *
     * @throws RemoteFailure when it does so again and again, as while a mailbox is moved: the next poll begins afresh
     */
    public int startedAgain(int before, DeltaPage page) {
        int times = before + (page.startAgain() ? 1 : 0);
        if (times > MOST_STARTS) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.OUTLOOK,
                    null,
                    "Outlook says again and again that the mailbox has to be listed from the beginning (410)");
        }
        return times;
    }

    /** Changes that came without the whole mail, and mails that left the folder, maybe before anybody here saw them. */
    public List<MessageRef> withoutTheirMail(MailPoll poll, DeltaPage page) {
        return Stream.concat(
                        page.messages().stream()
                                .filter(mail -> !mail.complete())
                                .map(MailboxMessage::graphId),
                        page.removedIds().stream())
                .distinct()
                .map(graphId -> new MessageRef(poll.mailbox(), graphId))
                .toList();
    }
}
