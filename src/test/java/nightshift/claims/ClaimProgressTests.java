package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock of a claim, moved by the test. */
class ClaimProgressTests extends ClaimRig {
    @Test
    void waitsUntilBothWereSent() {
        send("vendor", FRIDAY);
        assertThat(progress.toStart()).isEmpty();

        send("customer", FRIDAY.plusSeconds(60));
        assertThat(progress.toStart()).extracting(ClaimClock.Ready::sentAt).containsExactly(FRIDAY.plusSeconds(60));
    }

    @Test
    void doesNotWaitForACustomersDraftThatWasDeleted() {
        send("vendor", FRIDAY);
        jdbc.sql("update claim_draft set state = 'gone' where role = 'customer'")
                .update();

        assertThat(progress.toStart()).hasSize(1);
    }

    @Test
    void neverStartsWithoutTheSuppliersMail() {
        send("customer", FRIDAY);

        assertThat(progress.toStart()).isEmpty();
    }

    @Test
    void isDueAfterThreeBusinessDaysAndNotBefore() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        progress.toStart().forEach(ready -> progress.start(deadlines.started(ready)));

        read(FRIDAY.plus(Duration.ofDays(5)));
        clock.forward(Duration.ofDays(5).minusSeconds(1)); // Wednesday, a second before ten
        assertThat(progress.due()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        assertThat(progress.due()).extracting(ClaimProgress.Due::id).containsExactly(1L);
    }

    @Test
    void isNotDueOnceTheSupplierAnswered() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        progress.toStart().forEach(ready -> progress.start(deadlines.started(ready)));

        progress.answered(new SupplierAnswers.Answer(1, 9, FRIDAY.plusSeconds(3600)));
        clock.forward(Duration.ofDays(30));
        read(clock.instant());

        assertThat(progress.due()).isEmpty();
    }

    @Test
    void waitsForNoSupplierWhoNeverGotTheClaim() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        jdbc.sql("update claim_draft set conversation_id = 'thread/' || role").update();
        report(9, "thread/vendor", FRIDAY.minusSeconds(60));
        drafts.noteReturned();
        assertThat(progress.toStart()).as("about an earlier mail").hasSize(1);
        progress.toStart().forEach(ready -> progress.start(deadlines.started(ready)));

        report(10, "thread/vendor", FRIDAY.plusSeconds(60));
        drafts.noteReturned();

        assertThat(drafts.of(1))
                .filteredOn(draft -> draft.role() == DraftRole.VENDOR)
                .extracting(ClaimDraft::fate)
                .containsExactly(ClaimDraft.Fate.RETURNED);
        assertThat(progress.toStart()).isEmpty();
        clock.forward(Duration.ofDays(30));
        read(clock.instant());
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
    void waitsForADraftToTheCustomerNoLongerThanForTheSupplier() {
        send("vendor", FRIDAY);
        clock.forward(Duration.ofDays(5).minusSeconds(1));
        assertThat(progress.toStart()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        progress.toStart().forEach(ready -> progress.start(deadlines.started(ready)));

        read(clock.instant());
        assertThat(progress.due()).extracting(ClaimProgress.Due::id).containsExactly(1L);
    }

    @Test
    void isNotDueWhileAnAnswerMayLieUnreadOrUnsorted() {
        send("vendor", FRIDAY);
        send("customer", FRIDAY);
        jdbc.sql("update claim_draft set conversation_id = 'thread/' || role").update();
        progress.toStart().forEach(ready -> progress.start(deadlines.started(ready)));
        read(FRIDAY.plus(Duration.ofDays(4)));
        clock.forward(Duration.ofDays(7));
        assertThat(progress.due()).as("Nightshift was down since").isEmpty();
        assertThat(progress.anyOverdue()).isTrue();

        read(clock.instant());
        stored(9, clock.instant());
        jdbc.sql("update mail set state = 'complete', supplier = null, conversation_id = 'thread/vendor'")
                .update();
        assertThat(progress.due()).as("a mail in the thread is not sorted yet").isEmpty();

        jdbc.sql("update mail set state = 'classified', classification = 'robot'")
                .update();
        assertThat(progress.due()).hasSize(1);
    }

    @Test
    void passesOverAYearsEnd() {
        clock.forward(Duration.ofDays(41)); // Thursday, the last day of the year
        assertThat(deadlines
                        .started(new ClaimClock.Ready(1, "Acme", clock.instant()))
                        .due())
                .isEqualTo(Instant.parse("2027-01-05T15:00:00Z"));
    }
}
