package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.MigratedDatabase;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class UnusedSinceTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");
    private static final Instant FIRST_POLL = Instant.parse("2026-11-20T04:00:00Z");

    private final MailCursors cursors = new MailCursors(JdbcClient.create(MigratedDatabase.fresh()), Clock.systemUTC());

    @BeforeEach
    void pollTheFirstTime() {
        cursors.take(ORDERS, MailCursors.INBOX, FIRST_POLL, "me", List.of("me"));
    }

    @Test
    void saysThatADateBeforeTheFirstPollChangesNothingAndWhatDoes() {
        assertThat(unused(Instant.parse("2026-10-01T00:00:00Z")).all())
                .singleElement()
                .asString()
                .contains("orders@store.example", "2026-11-20", "since: 2026-10-01", "--nightshift.backfill");
    }

    @Test
    void saysNothingWhereTheDateIsThatOfTheFirstPollOrLaterOrNoneIsSet() {
        assertThat(unused(FIRST_POLL).all()).isEmpty();
        assertThat(unused(FIRST_POLL.plusSeconds(86400)).all()).isEmpty();
        assertThat(unused(null).all()).isEmpty();
    }

    private UnusedSince unused(@Nullable Instant since) {
        StoreSettings store = new StoreSettings(
                ZoneOffset.UTC,
                Mode.SHADOW,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost:8080")),
                List.of(Mailbox.of(ORDERS, Mailbox.Purpose.ORDERS, since)),
                List.of());
        return new UnusedSince(store, cursors);
    }
}
