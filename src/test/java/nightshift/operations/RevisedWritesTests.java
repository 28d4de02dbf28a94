package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** What becomes of the writes of a decision, planned, refused, given up or done, when a person decides afresh. */
class RevisedWritesTests extends DecisionRevisionsRig {
    @Test
    void takesOverAWriteThatWasRefusedUnderTheSameKey() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        refuse(first.effectIds().get(0));

        Committed stands = stands(process, first, proceed(work, ship("1")));

        assertThat(stands.effectIds()).containsExactly(first.effectIds().get(0));
        var admitted =
                (Admission.Admitted) process.gate.claim(stands.effectIds().get(0));
        assertThat(admitted.ticket().fresh()).as("re-reads its target").isFalse();
    }

    @Test
    void letsAWriteGoThatWaitedForARefusedOneWhenItIsAllThatIsLeft() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1"), confirm("1")));
        refuse(first.effectIds().get(0));

        Committed stands = stands(process, first, proceed(work, confirm("1")));

        EffectRow confirmation = process.effect(confirm("1"));
        assertThat(stands.effectIds()).containsExactly(confirmation.id());
        assertThat(confirmation.state()).isEqualTo(EffectState.PLANNED);
        assertThat(process.effects.waitsForEarlier(confirmation.id())).isFalse();
    }

    @Test
    void writesWhatWasGivenUpBeforeWhenAPersonNowDecidesSo() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        process.jdbc
                .sql("update effect set state = 'discarded', given_up = 'by lee' where id = :id")
                .param("id", first.effectIds().get(0))
                .update();

        Committed stands = stands(process, first, proceed(work, ship("1")));

        assertThat(process.effect(ship("1")).givenUp()).isEmpty();
        assertThat(process.gate.claim(stands.effectIds().get(0))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void leavesAWriteAloneThatHadTheKeyBeforeItWasEdited() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        process.jdbc
                .sql("update effect set state = 'discarded', effect_key = 'test-ship/edited' where id = :id")
                .param("id", first.effectIds().get(0))
                .update();
        process.jdbc
                .sql("insert into effect_former_key (effect_key, effect_id) values ('test-ship/1', :id)")
                .param("id", first.effectIds().get(0))
                .update();

        assertThat(stands(process, first, proceed(work, ship("1"))).effectIds()).isEmpty();
    }

    @Test
    void neverWritesAgainWhatIsDone() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        var admitted = (Admission.Admitted) process.gate.claim(first.effectIds().get(0));
        process.recorder.record(admitted.ticket(), new EffectOutcome.Done(Optional.of("7"), "{}"), null);

        Committed stands = stands(process, first, proceed(work, ship("1")));

        assertThat(stands.effectIds()).isEmpty();
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.DONE);
    }

    @Test
    void changesNothingWhileAWriteIsUnderWay() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        process.gate.claim(first.effectIds().get(0));

        Revised revised = process.revisions.revise(revision(first, Optional.empty(), proceed(work, ship("2"))));

        assertThat(revised).isInstanceOf(Revised.UnderWay.class);
        assertThat(process.decisions.isDecided(work, "item")).isTrue();
        assertThat(process.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void discardsWhatIsNotWantedAnyMore() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1"), confirm("1")));
        refuse(first.effectIds().get(0));

        stands(process, first, proceed(work, ship("2")));

        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.DISCARDED);
    }

    @Test
    void inModeReviewThePersonIsTheApprovalAndInShadowNothingIsPlanned() {
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        Committed stands = stands(process, flagged, proceed(work, ship("1")));
        assertThat(process.gate.claim(stands.effectIds().get(0))).isInstanceOf(Admission.Admitted.class);

        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
        Work other = process.work("mail/2");
        Committed shadowed = process.decisions.commit(decided(other, new Decision.Review(List.of(MISMATCH))));
        assertThat(stands(process, shadowed, proceed(other, ship("2"))).effectIds())
                .isEmpty();
        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void whatIsFlaggedAgainWaitsWithWhatIsPrepared() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        Reason other = new Reason(ReasonKind.TRACKING_CORRECTION, "A second number came");

        Committed stands = stands(
                process, flagged, decided(work, new Decision.Review(List.of(other), List.of(Effect.of(ship("1"), 1)))));

        assertThat(stands.outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(process.reviews.open()).singleElement().satisfies(review -> assertThat(review.reasons())
                .containsExactly(other));
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.STAGED);
        assertThat(process.reviews.approveOnce(process.reviews.open().get(0).id(), "kim", "yes"))
                .hasValueSatisfying(released -> assertThat(released).hasSize(1));
    }

    /** What waits for a write that was refused would wait for ever. */
    @Test
    void whoeverAgreesToWhatIsPreparedLeavesNothingThatWaitsForARefusedWrite() {
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1"), ship("2")));
        refuse(committed.effectIds().get(0));
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.STAGED);

        assertThat(process.reviews.approveOnce(process.reviews.open().get(0).id(), "kim", "yes"))
                .isPresent();

        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DISCARDED);
    }

    private void refuse(long effect) {
        var admitted = (Admission.Admitted) process.gate.claim(effect);
        var no = new Reason(ReasonKind.REMOTE_REFUSED, "Shopify says the order is archived");
        process.recorder.record(admitted.ticket(), new EffectOutcome.Refused(no, "{}"), null);
    }
}
