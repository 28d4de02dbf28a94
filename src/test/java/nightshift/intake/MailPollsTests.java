package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailPollsTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");
    private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-28T04:00:00Z");

    @Test
    void aMailboxThatIsReadForTheFirstTimeIsReadSinceItsDateInAllItsFolders() {
        assertThat(polls(null).due(List.of()))
                .extracting(MailPoll::folder, MailPoll::startsAt)
                .containsExactly(tuple("inbox", SINCE), tuple("inbox/suppliers", SINCE));
    }

    /** Else what people did with months of mail in it would be work. */
    @Test
    void aFolderThatIsAddedLaterIsReadFromNowOn() {
        assertThat(polls(null).due(List.of(ORDERS)))
                .filteredOn(poll -> poll.folder().equals("inbox/suppliers"))
                .extracting(MailPoll::startsAt)
                .containsExactly(NOW);
    }

    @Test
    void olderMailOfEachFolderIsTakenInOnRequest() {
        assertThat(polls(LocalDate.of(2026, 10, 1)).due(List.of(ORDERS)))
                .filteredOn(MailPoll::backfill)
                .extracting(MailPoll::cursor)
                .containsExactly("inbox since 2026-10-01T00:00:00Z", "inbox/suppliers since 2026-10-01T00:00:00Z");
    }

    private static MailPolls polls(@Nullable LocalDate backfill) {
        StoreSettings store = new StoreSettings(
                ZoneOffset.UTC,
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(new Mailbox(ORDERS, Mailbox.Purpose.ORDERS, SINCE, List.of("inbox/Suppliers"))),
                List.of());
        IntakeSettings settings = new IntakeSettings("", 1, backfill, "", Duration.ofMinutes(30));
        return new MailPolls(store, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
