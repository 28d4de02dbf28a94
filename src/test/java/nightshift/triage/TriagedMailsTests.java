package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a reply's draft as Outlook shows it, hides it and shows it again. */
class TriagedMailsTests {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    private final TriagedMails mails = new TriagedMails(jdbc, Cases.settings(), clock);

    @BeforeEach
    void aMailWithADraft() {
        jdbc.sql(
                        "insert into triaged_mail (work_id, mail_id, channel, topic, topics, urgency, language, outcome, received_at, noted_at,"
                                + " draft_state) values (1, 1, 'mail', 'stock', 'stock', 'normal', 'en', 'draft', current_timestamp, current_timestamp, 'waiting')")
                .update();
    }

    @Test
    void keepsSinceWhenADraftIsMissingUntilItIsFound() {
        mails.missing(1);
        Object since = row().get("missing_since");
        clock.forward(Duration.ofMinutes(5));
        mails.missing(1);
        assertThat(since).isNotNull().isEqualTo(row().get("missing_since"));

        mails.there(1);
        assertThat(row()).containsEntry("missing_since", null).containsEntry("draft_state", "waiting");
    }

    @Test
    void goesOnWithADraftThatTurnsUpAgain() {
        mails.gone(1);
        assertThat(row()).containsEntry("draft_state", "gone");

        mails.there(1);
        assertThat(row()).containsEntry("draft_state", "waiting").containsEntry("settled_at", null);
    }

    @Test
    void seesThatADraftWasSentThatCountedAsDeleted() {
        mails.gone(1);

        mails.sent(new SentDraft(1, clock.instant(), BigDecimal.ZERO));
        mails.there(1);

        assertThat(row()).containsEntry("draft_state", "sent");
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from triaged_mail").query().singleRow();
    }
}
