package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTests {
    private final TestProcess process = TestProcess.alone();

    @Test
    void commitsTheEffectsWithTheDecision() {
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1"), confirm("1")));

        assertThat(committed.outcome()).isEqualTo(ItemOutcome.WAITING);
        assertThat(committed.effectIds()).hasSize(2);
        RunItem item = process.decisions.item(committed.decisionId()).orElseThrow();
        assertThat(item.facts()).containsEntry("po", "1");
        assertThat(item.effects()).extracting(RunItem.EffectView::key).containsExactly("test-ship/1", "test-confirm/1");
    }

    @Test
    void keepsTheFirstDecisionOfAnItem() {
        Work work = process.work("mail/1");
        Committed first = process.decisions.commit(proceed(work, ship("1")));
        Committed again = process.decisions.commit(proceed(work, ship("another")));

        assertThat(again).isEqualTo(first);
        assertThat(process.decisions.isDecided(work, "item")).isTrue();
        assertThat(process.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"AUTO,planned,WAITING", "REVIEW,staged,STAGED", "SHADOW,shadow,SHADOW"})
    void theModeAtCommitDecidesHowEffectsBegin(Mode mode, String state, ItemOutcome outcome) {
        process.modes.change(Workflow.FULFILLMENT, mode, "test");
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));

        assertThat(process.effect(ship("1")).state().code()).isEqualTo(state);
        assertThat(committed.outcome()).isEqualTo(outcome);
        assertThat(committed.effectIds()).hasSize(mode == Mode.AUTO ? 1 : 0);
    }

    @Test
    void theMoreCautiousOfWorkflowAndSupplierCounts() {
        process.decisions.commit(proceed(process.work("mail/1", Optional.of("Shy"), false), ship("1")));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void workThatIsShadowOnlyStaysAShadow() {
        process.decisions.commit(proceed(process.work("mail/1", Optional.empty(), true), ship("1")));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void decidesNothingWhenSwitchedOff() {
        Work work = process.work("mail/1");
        process.modes.change(Workflow.FULFILLMENT, Mode.OFF, "test");

        assertThatThrownBy(() -> process.decisions.commit(proceed(work, ship("1"))))
                .isInstanceOf(SwitchedOff.class)
                .hasMessageContaining("nightshift.fulfillment.mode");
        assertThat(process.decisions.isDecided(work, "item")).isFalse();
    }

    @Test
    void aSecondDecisionForTheSameWriteIsAlreadyDone() {
        process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        Committed second = process.decisions.commit(proceed(process.work("mail/2"), ship("1")));

        assertThat(second.outcome()).isEqualTo(ItemOutcome.IGNORED);
        assertThat(second.effectIds()).isEmpty();
        assertThat(process.decisions.item(second.decisionId()).orElseThrow().reasons())
                .extracting(Reason::kind)
                .containsExactly(ReasonKind.ALREADY_DONE);
    }

    @Test
    void aNewWriteWaitsForAnEarlierOneOfAnotherDecision() {
        process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.decisions.commit(proceed(process.work("mail/2"), ship("1"), confirm("1")));

        assertThat(process.effects.waitsForEarlier(process.effect(confirm("1")).id()))
                .isTrue();
        perform(process.effect(ship("1")).id());
        assertThat(process.effects.waitsForEarlier(process.effect(confirm("1")).id()))
                .isFalse();
    }

    @Test
    void aShadowBecomesPlannedUnderANewDecision() {
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
        process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.modes.reset(Workflow.FULFILLMENT);
        Committed second = process.decisions.commit(proceed(process.work("mail/2"), ship("1")));

        assertThat(second.effectIds()).containsExactly(process.effect(ship("1")).id());
        assertThat(process.effect(ship("1")).decisionId()).contains(second.decisionId());
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.PLANNED);
    }

    @Test
    void aWriteRefusedBeforeIsFlagged() {
        long first = process.decisions
                .commit(proceed(process.work("mail/1"), ship("1")))
                .effectIds()
                .get(0);
        var admitted = (Admission.Admitted) process.gate.claim(first);
        var no = new Reason(ReasonKind.REMOTE_REFUSED, "Shopify says the order is archived");
        process.recorder.record(admitted.ticket(), new EffectOutcome.Refused(no, "{}"), null);

        Committed second = process.decisions.commit(proceed(process.work("mail/2"), ship("1"), confirm("1")));

        assertThat(second.outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(second.effectIds()).isEmpty();
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.STAGED);
    }

    @Test
    void listsOfEarlierRunsOnlyWhatStillNeedsAPerson() {
        Committed done = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        perform(done.effectIds().get(0));
        Committed flagged = process.decisions.commit(decided(
                process.work("mail/2"), new Decision.Review(List.of(new Reason(ReasonKind.UNKNOWN_ORDER, "?")))));
        Instant since = process.clock.instant().minusSeconds(60);

        assertThat(process.decisions.openSince(since))
                .isEqualTo(process.decisions.itemsSince(since).stream()
                        .filter(item -> item.outcome() == ItemOutcome.FLAGGED || item.outcome() == ItemOutcome.FAILED)
                        .toList())
                .extracting(RunItem::decisionId)
                .containsExactly(Optional.of(flagged.decisionId()));
    }

    @Test
    void preparesTheWritesOfAReviewUntilAPersonAgrees() {
        Decision review = new Decision.Review(
                List.of(new Reason(ReasonKind.TRACKING_CORRECTION, "A second number came")),
                List.of(Effect.of(ship("1"), 1)));
        Committed committed = process.decisions.commit(decided(process.work("mail/1"), review));
        assertThat(committed.outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(process.gate.claim(process.effect(ship("1")).id())).isInstanceOf(Admission.Held.class);

        List<Long> released =
                process.reviews.approve(process.reviews.open().get(0).id(), "kim", "yes");

        var admitted = (Admission.Admitted) process.gate.claim(released.get(0));
        assertThat(admitted.ticket().fresh()).as("re-reads its target").isFalse();
    }

    @Test
    void whatAPersonRejectsIsDiscarded() {
        Decision review = new Decision.Review(
                List.of(new Reason(ReasonKind.TRACKING_CORRECTION, "A second number came")),
                List.of(Effect.of(ship("1"), 1)));
        Committed committed = process.decisions.commit(decided(process.work("mail/1"), review));
        process.reviews.reject(process.reviews.open().get(0).id(), "kim", "the first number is right");

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.decisions.item(committed.decisionId()).orElseThrow().outcome())
                .isEqualTo(ItemOutcome.IGNORED);
    }

    @Test
    void findsATrackingNumberOnAnotherEffectOnlyAsAWhole() {
        process.decisions.commit(proceed(process.work("mail/1"), ship("1/1Z999+1Z888/7x1")));

        assertThat(process.decisions.effectsWithKeyContaining(List.of("1Z888"))).hasSize(1);
        assertThat(process.decisions.effectsWithKeyContaining(List.of("1Z88", "Z999")))
                .isEmpty();
    }

    @Test
    void namesTheItemsThatWritesCameOf() {
        Committed first = process.decisions.commit(proceed(process.work("mail/1"), ship("1/1Z999/7x1")));
        process.decisions.commit(proceed(process.work("mail/2"), ship("2/1Z777/7x1")));

        assertThat(process.decisions.behind(process.decisions.effectsWithKeyContaining(List.of("1Z999"))))
                .extracting(RunItem::decisionId)
                .containsExactly(Optional.of(first.decisionId()));
        assertThat(process.decisions.behind(List.of())).isEmpty();
    }

    @Test
    void ofTwoProcessesThatDecideTheSameWriteOneGetsIt() throws Exception {
        DataSource database = TestProcess.database();
        TestProcess one = new TestProcess(database, new MovableClock());
        TestProcess other = new TestProcess(database, one.clock);
        for (int round = 0; round < 20; round++) {
            String order = "order-" + round;
            Work mine = one.work("mail/" + 2 * round);
            Work yours = other.work("mail/" + (2 * round + 1));
            List<Committed> both = atOnce(
                    () -> one.decisions.commit(proceed(mine, ship(order))),
                    () -> other.decisions.commit(proceed(yours, ship(order))));
            assertThat(both)
                    .extracting(Committed::outcome)
                    .containsExactlyInAnyOrder(ItemOutcome.WAITING, ItemOutcome.IGNORED);
        }
    }

    @Test
    void ofTwoThreadsThatDecideTheSameItemOneDecisionStands() throws Exception {
        TestProcess one = TestProcess.alone();
        for (int round = 0; round < 20; round++) {
            Work work = one.work("mail/" + round);
            String mine = "a" + round;
            String yours = "b" + round;
            List<Committed> both = atOnce(
                    () -> one.decisions.commit(proceed(work, ship(mine))),
                    () -> one.decisions.commit(proceed(work, ship(yours))));
            assertThat(both.get(0).decisionId()).isEqualTo(both.get(1).decisionId());
        }
        assertThat(one.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void aProcessThatWasTakenForDeadDecidesNothingAnyMore() {
        DataSource database = TestProcess.database();
        TestProcess stopped = new TestProcess(database, new MovableClock());
        TestProcess heir = new TestProcess(database, stopped.clock);
        Work work = stopped.work("mail/1");
        stopped.clock.forward(Duration.ofSeconds(31));
        heir.instances.beat();
        Work again = heir.works.claim(Workflow.FULFILLMENT, 1).get(0);

        assertThat(again.id()).isEqualTo(work.id());
        assertThatThrownBy(() -> stopped.decisions.commit(proceed(work, ship("old"))))
                .isInstanceOf(TakenOver.class);
        assertThat(heir.decisions.commit(proceed(again, ship("new"))).outcome()).isEqualTo(ItemOutcome.WAITING);
    }

    static <T> List<T> atOnce(java.util.concurrent.Callable<T> one, java.util.concurrent.Callable<T> other)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Future<T> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private void perform(long effect) {
        var admitted = (Admission.Admitted) process.gate.claim(effect);
        process.recorder.record(admitted.ticket(), new EffectOutcome.Done(Optional.of("gid/1"), "{}"), null);
    }
}
