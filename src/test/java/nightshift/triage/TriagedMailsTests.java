package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Workflow;
import nightshift.operations.EffectState;
import nightshift.operations.Work;
import org.jspecify.annotations.Nullable;
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

    @Test
    void keepsTheMailsOfOneSenderInOneThreadTogetherInTheirOrder() {
        stored(11, "a", "jo@example.org");
        stored(12, "b", "jo@example.org");
        stored(13, "a", "al@example.org");
        stored(14, "a", "jo@example.org");
        stored(15, null, "jo@example.org");
        stored(16, null, "jo@example.org");

        assertThat(mails.byThread(
                        Stream.of("mail/11", "mail/12", "draft/3/outdated", "mail/13", "mail/14", "mail/15", "mail/16")
                                .map(subject -> new Work(1, Workflow.TRIAGE, subject, Optional.empty(), false, 1))
                                .toList()))
                .extracting(group -> group.stream().map(Work::subject).toList())
                .containsExactly(
                        List.of("mail/11", "mail/14"),
                        List.of("mail/12"),
                        List.of("draft/3/outdated"),
                        List.of("mail/13"),
                        List.of("mail/15"),
                        List.of("mail/16"));
        assertThat(mails.byThread(List.of())).isEmpty();
    }

    private void stored(long id, @Nullable String conversation, String from) {
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, subject, received_at, reply_to, headers, body_html, backfill, state,"
                                + " stored_at, conversation_id, from_address) values (:id, 'support@store.example', 'inbox', 'g' || :id, 's',"
                                + " current_timestamp, '[]', '{}', '', false, 'classified', current_timestamp, :conversation, :from)")
                .param("id", id)
                .param("conversation", conversation)
                .param("from", from)
                .update();
    }

    @Test
    void countsADraftThatLiesInOutlookUntilItIsSent() {
        assertThat(mails.countUnsent()).as("nothing is laid yet").isZero();
        laid("shadow");
        assertThat(mails.countUnsent()).as("in shadow nothing is laid").isZero();
        jdbc.sql("update effect set state = 'done'").update();
        assertThat(mails.countUnsent()).isEqualTo(1);
        assertThat(mails.find(new TriageFilter("unsent", "", "", ""), 0, 10))
                .singleElement()
                .satisfies(mail -> assertThat(mail.written()).contains(EffectState.DONE));

        mails.sent(new SentDraft(1, clock.instant(), BigDecimal.ZERO));

        assertThat(mails.countUnsent()).isZero();
        assertThat(mails.find(new TriageFilter("unsent", "", "", ""), 0, 10)).isEmpty();
    }

    @Test
    void doesNotRemindOfADraftForever() {
        laid("done");

        clock.forward(Cases.settings().draftsFor().plusDays(1));

        assertThat(mails.countUnsent()).isZero();
    }

    @Test
    void countsUrgentMailsThatAPersonAnswers() {
        jdbc.sql("update triaged_mail set outcome = 'hand_over', received_at = :at")
                .param("at", TriagedMails.sql(clock.instant()))
                .update();
        assertThat(mails.countUrgent(clock.instant().minus(Duration.ofDays(1))))
                .as("it can wait")
                .isZero();

        jdbc.sql("update triaged_mail set urgency = 'now'").update();

        assertThat(mails.countUrgent(clock.instant().minus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat(mails.countUrgent(clock.instant().plusSeconds(1))).isZero();
    }

    private void laid(String state) {
        jdbc.sql("update triaged_mail set noted_at = :at")
                .param("at", TriagedMails.sql(clock.instant()))
                .update();
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, reply_to, subject, received_at, headers, body_html, backfill, state,"
                                + " stored_at) values (1, 'support@store.example', 'inbox', 'AA', '', 'Where is it?', current_timestamp, '',"
                                + " '', false, 'classified', current_timestamp)")
                .update();
        jdbc.sql("insert into work (id, workflow, subject, state, offered_at)"
                        + " values (1, 'TRIAGE', 'mail/1', 'closed', current_timestamp)")
                .update();
        jdbc.sql(
                        "insert into decision (id, work_id, item_key, label, workflow, outcome, reasons, facts, instance, decided_at)"
                                + " values (1, 1, 'mail', 'Where is it?', 'TRIAGE', 'PROCEED', '[]', '{}', 'i', current_timestamp)")
                .update();
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, decision_id, planned_at) values"
                                + " ('draft/1', 'mail-create-draft', '{}', 'reply', 0, :state, 'TRIAGE', 1, current_timestamp)")
                .param("state", state)
                .update();
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from triaged_mail").query().singleRow();
    }
}
