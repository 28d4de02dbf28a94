package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.mailbox.SentMail;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a claim's draft as Outlook shows it, hides it and shows it again. */
class ClaimDraftsTests {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final MovableClock clock = new MovableClock(NOON);
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    private final ClaimDrafts drafts = new ClaimDrafts(jdbc, ClaimDeciderTests.settings(), clock);

    private final Claims claims = new Claims(
            jdbc,
            drafts,
            new ClaimClock(ClaimDeciderTests.settings(), TestStore.in(ZoneOffset.UTC, Mode.AUTO), clock),
            clock);

    @BeforeEach
    void aClaimWithADraft() {
        jdbc.sql(
                        "insert into claim (id, work_id, mail_id, reference, mailbox, shadow_only, order_id, order_name, supplier, vendor_address,"
                                + " po_number, state, opened_at) values (1, 1, 1, 'claim/1/1', 'support@store.example', false, 'o', '#8613', 'Acme',"
                                + " 'claims@acme.example', 'PO-8613', 'drafted', current_timestamp)")
                .update();
        drafts.note(1, 1, DraftRole.VENDOR, "claim/1/1/vendor");
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, planned_at)"
                                + " values ('draft/claim/1/1/vendor', 'mail-create-draft', '{}', 'd', 1, 'done', 'CLAIMS', current_timestamp)")
                .update();
    }

    @Test
    void keepsSinceWhenADraftIsMissingUntilItIsFound() {
        drafts.missing(draft());
        clock.forward(Duration.ofMinutes(5));
        drafts.missing(draft());
        assertThat(draft().missingSince()).contains(NOON);
        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.WAITING);

        drafts.there(draft());
        assertThat(draft().missingSince()).isEmpty();
    }

    @Test
    void countsAClaimUntilItsDraftsAreSentOrItIsClosed() {
        drafts.note(1, 1, DraftRole.CUSTOMER, "claim/1/1/customer");
        assertThat(drafts.countClaimsWithUnsent()).as("one claim, two drafts").isEqualTo(1);

        drafts.sent(
                drafts.of(1).stream()
                        .filter(one -> one.role() == DraftRole.VENDOR)
                        .findFirst()
                        .orElseThrow(),
                new SentMail("id=", Optional.of(NOON), Optional.of("conversation")));
        assertThat(drafts.countClaimsWithUnsent())
                .as("the other was never written")
                .isZero();

        jdbc.sql("update claim_draft set state = 'returned' where role = 'vendor'")
                .update();
        assertThat(drafts.countClaimsWithUnsent()).as("it did not arrive").isEqualTo(1);
        jdbc.sql("update claim set state = 'closed'").update();
        assertThat(drafts.countClaimsWithUnsent()).isZero();
    }

    @Test
    void goesOnWithADraftThatTurnsUpAgain() {
        drafts.gone(draft());
        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.GONE);

        drafts.there(draft());

        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.WAITING);
        assertThat(draft().settledAt()).isEmpty();
    }

    @Test
    void seesThatADraftWasSentThatCountedAsDeleted() {
        drafts.gone(draft());

        drafts.sent(draft(), new SentMail("id=", Optional.of(NOON), Optional.of("conversation")));

        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.SENT);
        assertThat(draft().sentId()).contains("id=");
    }

    @Test
    void looksAtADeletedDraftForADayMore() {
        drafts.gone(draft());
        assertThat(drafts.toLookAt()).hasSize(1);

        clock.forward(Duration.ofDays(1));
        assertThat(drafts.toLookAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"discarded", "refused", "expired"})
    void countsADraftAsGoneThatAPersonDidNotWantOrThatWasNotWrittenInTime(String written) {
        written(written);

        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.GONE);
        assertThat(drafts.toLookAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"planned", "performing", "staged", "failed", "done", "done_elsewhere"})
    void waitsForADraftThatIsWrittenOrWillBe(String written) {
        written(written);

        assertThat(draft().fate()).isEqualTo(ClaimDraft.Fate.WAITING);
    }

    @Test
    void knowsOfNoDraftToTheSupplierWhereItWasOnlyRecorded() {
        assertThat(claims.find(1).orElseThrow().vendorDraft()).isPresent();

        written("shadow");

        assertThat(claims.find(1).orElseThrow().vendorDraft()).isEmpty();
    }

    @Test
    void looksForADraftFromWhenItIsReallyWritten() {
        written("shadow");
        clock.forward(ClaimDeciderTests.settings().draftsFor().plusDays(1));
        drafts.note(1, 2, DraftRole.VENDOR, "claim/1/1/vendor");
        written("done");

        assertThat(drafts.toLookAt()).hasSize(1);
    }

    private void written(String state) {
        jdbc.sql("update effect set state = :state").param("state", state).update();
    }

    private ClaimDraft draft() {
        return drafts.of(1).get(0);
    }
}
