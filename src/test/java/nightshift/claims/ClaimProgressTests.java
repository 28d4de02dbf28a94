package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.mailbox.StoredMail;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of a claim, moved by the test. */
class ClaimProgressTests {
    /** A Friday, ten in the morning in New York. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

    private final MovableClock clock = new MovableClock(FRIDAY);
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    private final ClaimsSettings settings = ClaimDeciderTests.settings();
    private final ClaimClock deadlines = new ClaimClock(settings, store(), clock);
    private final ClaimDrafts drafts = new ClaimDrafts(jdbc, settings, clock);
    private final ClaimProgress progress =
            new ClaimProgress(jdbc, drafts, deadlines, id -> Optional.of(stored(id, "Re: PO-8613", Map.of())), clock);

    @BeforeEach
    void aClaimWithItsDrafts() {
        jdbc.sql(
                        "insert into claim (id, work_id, mail_id, reference, mailbox, shadow_only, order_id, order_name, supplier, vendor_address,"
                                + " po_number, state, opened_at) values (1, 1, 1, 'claim/1/1', 'support@store.example', false, 'o', '#8613', 'Acme',"
                                + " 'claims@acme.example', 'PO-8613', 'drafted', :now)")
                .param("now", sql(FRIDAY))
                .update();
        draft("customer");
        draft("vendor");
    }

    @Test
    void waitsUntilBothWereSent() {
        send("vendor", FRIDAY);
        assertThat(progress.bothSent()).isEmpty();

        send("customer", FRIDAY.plusSeconds(60));
        assertThat(progress.bothSent()).extracting(ClaimClock.Ready::sentAt).containsExactly(FRIDAY.plusSeconds(60));
    }

    @Test
    void doesNotWaitForACustomersDraftThatWasDeleted() {
        send("vendor", FRIDAY);
        jdbc.sql("update claim_draft set state = 'gone' where role = 'customer'")
                .update();

        assertThat(progress.bothSent()).hasSize(1);
    }

    @Test
    void neverStartsWithoutTheSuppliersMail() {
        send("customer", FRIDAY);

        assertThat(progress.bothSent()).isEmpty();
    }

    @Test
    void isDueAfterThreeBusinessDaysAndNotBefore() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        progress.bothSent().forEach(ready -> progress.start(deadlines.started(ready)));

        clock.forward(Duration.ofDays(5).minusSeconds(1)); // Wednesday, a second before ten
        assertThat(progress.due()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        assertThat(progress.due()).extracting(ClaimProgress.Due::id).containsExactly(1L);
    }

    @Test
    void isNotDueOnceTheSupplierAnswered() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        progress.bothSent().forEach(ready -> progress.start(deadlines.started(ready)));

        progress.answered(new SupplierAnswers.Answer(1, 9, FRIDAY.plusSeconds(3600)));
        clock.forward(Duration.ofDays(30));

        assertThat(progress.due()).isEmpty();
    }

    @Test
    void waitsForNoSupplierWhoNeverGotTheClaim() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        jdbc.sql("update claim_draft set conversation_id = 'thread/' || role").update();
        report(9, "thread/vendor", FRIDAY.minusSeconds(60));
        drafts.noteReturned();
        assertThat(progress.bothSent()).as("about an earlier mail").hasSize(1);
        progress.bothSent().forEach(ready -> progress.start(deadlines.started(ready)));

        report(10, "thread/vendor", FRIDAY.plusSeconds(60));
        drafts.noteReturned();

        assertThat(drafts.of(1))
                .filteredOn(draft -> draft.role() == DraftRole.VENDOR)
                .extracting(ClaimDraft::fate)
                .containsExactly(ClaimDraft.Fate.RETURNED);
        assertThat(progress.bothSent()).isEmpty();
        clock.forward(Duration.ofDays(30));
        assertThat(progress.due()).as("no follow-up to the dead address").isEmpty();
        assertThat(jdbc.sql("select state from claim").query(String.class).single())
                .isEqualTo("drafted");
    }

    @Test
    void keepsTheClockOfAClaimWhoseFollowUpCameBack() {
        send("vendor", FRIDAY);
        draft("follow_up");
        send("follow_up", FRIDAY.plusSeconds(3600));
        jdbc.sql("update claim_draft set conversation_id = 'thread' where role <> 'customer'")
                .update();
        jdbc.sql("update claim set state = 'followed_up'").update();
        report(9, "thread", FRIDAY.plusSeconds(3700));

        drafts.noteReturned();

        assertThat(drafts.of(1))
                .filteredOn(draft -> draft.fate() == ClaimDraft.Fate.RETURNED)
                .extracting(ClaimDraft::role)
                .containsExactly(DraftRole.FOLLOW_UP);
        assertThat(jdbc.sql("select state from claim").query(String.class).single())
                .isEqualTo("followed_up");
    }

    @Test
    void takesAMailForAnAnswerOnlyInTheThreadOrWithTheWholeNumber() {
        assertThat(SupplierAnswers.of(List.of(mail(5, false, "about PO-86135"), mail(6, false, "Re po-8613: we look"))))
                .extracting(SupplierAnswers.Answer::mailId)
                .containsExactly(6L);
        assertThat(SupplierAnswers.of(List.of(mail(7, true, "ok")))).hasSize(1);
    }

    @Test
    void takesNoMachinesAcknowledgementForAnAnswer() {
        assertThat(SupplierAnswers.of(List.of(
                        mail(8, true, "We got your request PO-8613", Map.of("auto-submitted", "auto-generated")),
                        mail(9, true, "Thank you for writing", Map.of("auto-submitted", "auto-replied")),
                        mail(10, true, "A replacement is on its way", Map.of("auto-submitted", "no")))))
                .extracting(SupplierAnswers.Answer::mailId)
                .containsExactly(10L);
    }

    @Test
    void readsTheSuppliersMailsSinceTheClaimWasSentToHim() {
        send("vendor", FRIDAY);
        stored(9, FRIDAY.plusSeconds(60));
        stored(8, FRIDAY.minusSeconds(60));

        assertThat(progress.mailsOfSuppliers())
                .extracting(candidate -> candidate.mail().id())
                .containsExactly(9L);
    }

    private void stored(long id, Instant receivedAt) {
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, subject, received_at, reply_to, headers, body_html, backfill, state,"
                                + " stored_at, classification, supplier) values (:id, 'support@store.example', 'inbox', 'g' || :id, 'Re: PO-8613', :at,"
                                + " '[]', '{}', '', false, 'classified', :at, 'other', 'Acme')")
                .param("id", id)
                .param("at", sql(receivedAt))
                .update();
    }

    private void report(long id, String conversation, Instant receivedAt) {
        stored(id, receivedAt);
        jdbc.sql("update mail set classification = 'delivery_report', supplier = null, conversation_id = :conversation"
                        + " where id = :id")
                .param("conversation", conversation)
                .param("id", id)
                .update();
    }

    private static SupplierAnswers.Candidate mail(long id, boolean sameThread, String text) {
        return mail(id, sameThread, text, Map.of());
    }

    private static SupplierAnswers.Candidate mail(
            long id, boolean sameThread, String text, Map<String, String> headers) {
        return new SupplierAnswers.Candidate(1, "PO-8613", sameThread, stored(id, text, headers));
    }

    private static StoredMail stored(long id, String subject, Map<String, String> headers) {
        return new StoredMail(
                id,
                new EmailAddress("support@store.example"),
                "inbox",
                "AAMk" + id,
                Optional.empty(),
                Optional.of("conversation"),
                Optional.of(new EmailAddress("claims@acme.example")),
                Optional.empty(),
                List.of(),
                subject,
                FRIDAY,
                headers,
                "",
                false);
    }

    private void draft(String role) {
        jdbc.sql(
                        "insert into claim_draft (reference, claim_id, mail_id, role, state, noted_at) values (:role, 1, 1, :role, 'waiting', :now)")
                .param("role", role)
                .param("now", sql(FRIDAY))
                .update();
    }

    private void send(String role, Instant at) {
        jdbc.sql("update claim_draft set state = 'sent', settled_at = :at where role = :role")
                .param("at", sql(at))
                .param("role", role)
                .update();
    }

    private static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static StoreSettings store() {
        return new StoreSettings(
                ZoneId.of("America/New_York"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("https://desk.example")),
                List.of(),
                List.of());
    }
}
