package nightshift.operations;

import static nightshift.operations.DecisionsTests.atOnce;
import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class DecisionRevisionsTests {
    private static final Reason MISMATCH = new Reason(ReasonKind.ORDER_MISMATCH, "The slip ships to Reno");

    private final TestProcess process = TestProcess.alone();

    @Test
    void onlyTheNewDecisionCountsAndBothStayOnRecord() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));

        Committed stands = stands(process, flagged, proceed(work, ship("1")));

        assertThat(stands.effectIds()).containsExactly(process.effect(ship("1")).id());
        assertThat(process.effect(ship("1")).approvedBy()).contains("kim");
        assertThat(process.decisions.itemsSince(process.clock.instant().minusSeconds(60)))
                .extracting(RunItem::decisionId)
                .containsExactly(Optional.of(stands.decisionId()));
        assertThat(process.decisions.item(flagged.decisionId())).isPresent();
        assertThat(process.reviews.open()).isEmpty();
    }

    @Test
    void aRetryOfTheWorkKeepsTheNewDecision() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        Committed stands = stands(process, flagged, proceed(work, ship("1")));

        Committed again = process.decisions.commit(proceed(work, ship("2")));

        assertThat(again.decisionId()).isEqualTo(stands.decisionId());
    }

    @Test
    void ofTwoWhoDecideAfreshOneIsOvertaken() throws Exception {
        DataSource database = TestProcess.database();
        TestProcess one = new TestProcess(database, new MovableClock());
        TestProcess other = new TestProcess(database, one.clock);
        for (int round = 0; round < 20; round++) {
            Work work = one.work("mail/" + round);
            String mine = "mine-" + round;
            String yours = "yours-" + round;
            Committed flagged = one.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
            Optional<Long> review = Optional.of(one.reviews.open().get(0).id());
            List<Revised> both = atOnce(
                    () -> one.revisions.revise(revision(flagged, review, proceed(work, ship(mine)))),
                    () -> other.revisions.revise(revision(flagged, review, proceed(work, ship(yours)))));
            assertThat(both).filteredOn(Revised.Stands.class::isInstance).hasSize(1);
            assertThat(both).filteredOn(Revised.Overtaken.class::isInstance).hasSize(1);
        }
        assertThat(one.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void anAnsweredFlagIsNotAnsweredAgain() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        long review = process.reviews.open().get(0).id();
        assertThat(process.reviews.finish(review, "lee", "ignored", "a copy")).isTrue();

        Revised revised = process.revisions.revise(revision(flagged, Optional.of(review), proceed(work, ship("1"))));

        assertThat(revised).isInstanceOf(Revised.Overtaken.class);
        assertThat(process.reviews.finish(review, "kim", "by_hand", "")).isFalse();
    }

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

    @Test
    void theSameCauseAboutTheSameDocumentIsFlaggedOnce() {
        Decision review = new Decision.Review(List.of(MISMATCH));
        process.decisions.commit(caused(process.work("mail/1"), review));
        process.decisions.commit(caused(process.work("mail/2"), review));
        assertThat(process.reviews.open()).hasSize(1);

        process.reviews.finish(process.reviews.open().get(0).id(), "kim", "ignored", "an old slip");
        process.decisions.commit(caused(process.work("mail/3"), review));
        assertThat(process.reviews.open()).isEmpty();
    }

    /** A breaker that trips again in the afternoon is no document that comes again. */
    @Test
    void whatHappensAnewIsFlaggedAgainOnceTheFlagBeforeWasAnswered() {
        for (String answer : List.of("ignored", "by_hand")) {
            process.decisions.commit(tripped(answer + "/1"));
            process.decisions.commit(tripped(answer + "/2"));
            assertThat(process.reviews.open()).as("one that waits is enough").hasSize(1);
            process.reviews.finish(process.reviews.open().get(0).id(), "kim", answer, "the list was wrong");
        }

        process.decisions.commit(tripped("3"));
        assertThat(process.reviews.open()).hasSize(1);
    }

    private Decided tripped(String sweep) {
        Item breaker =
                new Item("breaker", "Too many", java.util.Map.of(), Optional.of("inventory/breaker/2026-11-26"), true);
        return new Decided(process.work("sweep/" + sweep), breaker, new Decision.Review(List.of(MISMATCH)));
    }

    @Test
    void ofSeveralFlagsAboutTheSameOnlyTheNewestWaits() {
        Decision review = new Decision.Review(List.of(MISMATCH));
        for (String sweep : List.of("1", "2", "3")) {
            process.decisions.commit(new Decided(
                    process.work("sweep/" + sweep), new Item("others", "Others", java.util.Map.of()), review));
        }
        process.decisions.commit(
                new Decided(process.work("sweep/4"), new Item("breaker", "Breaker", java.util.Map.of()), review));
        long newest = process.reviews.open().get(2).id();

        assertThat(new OlderFlags(process.jdbc, process.reviews)
                        .settle(Workflow.FULFILLMENT, "others", "A newer flag tells it"))
                .isEqualTo(2);

        assertThat(process.reviews.open())
                .extracting(Reviews.Review::id)
                .contains(newest)
                .hasSize(2);
    }

    private static Decided caused(Work work, Decision decision) {
        return new Decided(
                work, new Item("item", "PO 1", java.util.Map.of(), Optional.of("ab12/order_mismatch/PO1")), decision);
    }

    private void refuse(long effect) {
        var admitted = (Admission.Admitted) process.gate.claim(effect);
        var no = new Reason(ReasonKind.REMOTE_REFUSED, "Shopify says the order is archived");
        process.recorder.record(admitted.ticket(), new EffectOutcome.Refused(no, "{}"), null);
    }

    private static Committed stands(TestProcess process, Committed before, Decided decided) {
        Revised revised = process.revisions.revise(revision(before, Optional.empty(), decided));
        assertThat(revised).isInstanceOf(Revised.Stands.class);
        return ((Revised.Stands) revised).committed();
    }

    private static Revision revision(Committed before, Optional<Long> review, Decided decided) {
        return new Revision(before.decisionId(), review, decided, "kim", "corrected", "as they said", false);
    }
}
