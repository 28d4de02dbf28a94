package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class SavingsTests {
    private final TestProcess process = TestProcess.alone();
    private final Savings savings = new Savings(process.jdbc, new SavingsSettings(5, BigDecimal.TEN), process.clock);

    @Test
    void anItemThatNobodyTouchedCountsWhenItsWritesAreDone() {
        process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        assertThat(day().untouched()).isZero();

        write(ship("1"));

        assertThat(day().untouched()).isEqualTo(1);
    }

    @Test
    void anItemThatAPersonCorrectedCountsOnceAndNotAsUntouched() {
        Committed flagged = flagged();
        process.revisions.revise(revision(flagged, proceed(process.work("mail/2"), ship("1"))));
        write(ship("1"));

        Savings.Day day = day();
        assertThat(day.untouched()).isZero();
        assertThat(day.corrected()).isEqualTo(1);
        assertThat(day.byHand()).isZero();
    }

    @Test
    void aFlagThatAPersonDealtWithIsDoneByHand() {
        flagged();
        assertThat(day().byHand()).as("nobody has yet").isZero();

        process.reviews.finish(process.reviews.open().get(0).id(), "kim", "by_hand", "done");

        assertThat(day().byHand()).isEqualTo(1);
    }

    private Committed flagged() {
        Reason why = new Reason(ReasonKind.ORDER_MISMATCH, "Another town");
        return process.decisions.commit(decided(process.work("mail/1"), new Decision.Review(List.of(why))));
    }

    private Revision revision(Committed before, Decided decided) {
        Work work = process.works.find(1).orElseThrow();
        Decided afresh = new Decided(work, decided.item(), decided.decision());
        return new Revision(
                before.decisionId(),
                Optional.of(process.reviews.open().get(0).id()),
                afresh,
                "kim",
                "corrected",
                "the customer moved",
                false);
    }

    private void write(EffectPayload write) {
        var admitted =
                (Admission.Admitted) process.gate.claim(process.effect(write).id());
        process.recorder.record(admitted.ticket(), new EffectOutcome.Done(Optional.of("gid/1"), "{}"), null);
    }

    private Savings.Day day() {
        return savings.days(Workflow.FULFILLMENT, process.clock.instant().minus(Duration.ofDays(1)), "UTC")
                .get(0);
    }
}
