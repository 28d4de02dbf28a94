package nightshift.claims;

import java.net.URI;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim with a draft to the customer and one to the supplier, and a clock that the test moves. */
abstract class ClaimRig {
    /** A Friday, ten in the morning in New York. */
    static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

    final MovableClock clock = new MovableClock(FRIDAY);
    final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    final ClaimsSettings settings = ClaimDeciderTests.settings();
    final ClaimClock deadlines = new ClaimClock(settings, store(), clock);
    final ClaimDrafts drafts = new ClaimDrafts(jdbc, settings, clock);
    final ClaimProgress progress =
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

    final void read(Instant until) {
        jdbc.sql("merge into mailbox_cursor (mailbox, folder, starts_at, read_until) key (mailbox, folder)"
                        + " values ('support@store.example', 'inbox', :until, :until)")
                .param("until", sql(until))
                .update();
    }

    final void stored(long id, Instant receivedAt) {
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, subject, received_at, reply_to, headers, body_html, backfill, state,"
                                + " stored_at, classification, supplier) values (:id, 'support@store.example', 'inbox', 'g' || :id, 'Re: PO-8613', :at,"
                                + " '[]', '{}', '', false, 'classified', :at, 'other', 'Acme')")
                .param("id", id)
                .param("at", sql(receivedAt))
                .update();
    }

    final void report(long id, String conversation, Instant receivedAt) {
        stored(id, receivedAt);
        jdbc.sql("update mail set classification = 'delivery_report', supplier = null, conversation_id = :conversation"
                        + " where id = :id")
                .param("conversation", conversation)
                .param("id", id)
                .update();
    }

    static SupplierAnswers.Candidate mail(long id, boolean sameThread, String text) {
        return mail(id, sameThread, text, Map.of());
    }

    static SupplierAnswers.Candidate mail(long id, boolean sameThread, String text, Map<String, String> headers) {
        return new SupplierAnswers.Candidate(1, "PO-8613", sameThread, stored(id, text, headers));
    }

    static StoredMail stored(long id, String subject, Map<String, String> headers) {
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

    final void draft(String role) {
        jdbc.sql(
                        "insert into claim_draft (reference, claim_id, mail_id, role, state, noted_at) values (:role, 1, 1, :role, 'waiting', :now)")
                .param("role", role)
                .param("now", sql(FRIDAY))
                .update();
    }

    final void send(String role, Instant at) {
        jdbc.sql("update claim_draft set state = 'sent', settled_at = :at where role = :role")
                .param("at", sql(at))
                .param("role", role)
                .update();
    }

    static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static StoreSettings store() {
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
