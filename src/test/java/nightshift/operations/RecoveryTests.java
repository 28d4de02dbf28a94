package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.inTurn;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nightshift.core.EffectLook;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** One process dies; another takes up what it held, and nothing that a living one holds. */
class RecoveryTests extends DyingProcess {
    @Test
    void nothingOfALivingProcessIsTaken() {
        dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        Work work = dying.work("mail/1");
        Committed committed = dying.decisions.commit(proceed(work, ship("1"), ship("2")));
        dying.gate.claim(committed.effectIds().get(0));
        clock.forward(Duration.ofSeconds(25));
        heir.instances.beat();
        routes.send("direct:recover", null);

        assertThat(heir.works.claim(Workflow.FULFILLMENT, 10)).isEmpty();
        assertThat(routes.calls("test-ship") + routes.calls("test-ship-look")).isZero();
        assertThat(runs).isEmpty();
        assertThatThrownBy(() -> heir.runs.begin(Workflow.FULFILLMENT, "desk"))
                .isInstanceOf(Runs.AlreadyRunning.class)
                .hasMessageContaining("Run 1 of fulfillment is under way since");
    }

    @Test
    void claimedWorkWaitsAgain() {
        Work work = dying.work("mail/1");
        die();
        routes.send("direct:recover", null);

        List<Work> claimed = heir.works.claim(Workflow.FULFILLMENT, 10);
        assertThat(claimed).extracting(Work::id).containsExactly(work.id());
        assertThat(claimed.get(0).attempt()).isEqualTo(2);
    }

    @Test
    void plannedEffectsOfTheDeadArePerformedAfterANewLookAtTheirTarget() {
        dying.decisions.commit(proceed(dying.work("mail/1"), ship("1"), ship("2")));
        die();
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isEqualTo(2);
        assertThat(routes.lastTicket.fresh()).isFalse();
        assertThat(heir.effect(ship("2")).state()).isEqualTo(EffectState.DONE);
    }

    @Test
    void aWriteTheDeadWasPerformingIsLookedAtAndNotRepeatedWhenFound() {
        routes.answers("test-ship-look", new EffectLook.Found(Optional.of("gid/9"), "there"));
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        dying.gate.claim(committed.effectIds().get(0));
        die();
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isZero();
        assertThat(heir.effect(ship("1")).state()).isEqualTo(EffectState.DONE);
        assertThat(heir.effect(ship("1")).remoteId()).contains("gid/9");
    }

    @Test
    void aWriteTheDeadWasPerformingIsRepeatedWhenAbsent() {
        routes.answers("test-ship-look", new EffectLook.Absent());
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        dying.gate.claim(committed.effectIds().get(0));
        die();
        routes.send("direct:recover", null);
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(routes.lastTicket.attempt()).isEqualTo(2);
    }

    @Test
    void aRunOfTheDeadGoesOnUnderItsOwnIdWithItsItems() {
        Run run = dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        die();
        routes.send("direct:recover", null);

        assertThat(runs).containsExactly("run " + run.id());
        RunView view = heir.runs.latest(1).get(0);
        assertThat(view.trigger()).isEqualTo("schedule");
        assertThat(view.finishedAt()).isPresent();
        assertThat(view.counts()).containsEntry(ItemOutcome.DONE, 1);
        dying.runs.finish(run);
        assertThat(heir.runs.interrupted()).isEmpty();
    }

    @Test
    void anOrderlyStopFreesEverythingAtOnce() {
        dying.work("mail/1");
        dying.instances.stop();

        assertThat(heir.works.freeAbandoned()).isEqualTo(1);
    }

    @Test
    void workOfTheDeadIsClaimedEvenBeforeRecoveryFreedIt() {
        Work work = dying.work("mail/1");
        die();

        assertThat(heir.works.claim(Workflow.FULFILLMENT, 10))
                .extracting(Work::id)
                .containsExactly(work.id());
    }

    @Test
    void workOfTheDeadIsClaimedThoughAThreadOfItIsStillWritingAboutIt() throws Exception {
        Work work = dying.work("mail/1");
        die();
        CompletableFuture<List<Work>> claimed = new CompletableFuture<>();
        dying.transaction.run(() -> {
            dying.jdbc
                    .sql("update work set attempt = attempt where id = :id")
                    .param("id", work.id())
                    .update();
            claimed.completeAsync(() -> heir.works.claim(Workflow.FULFILLMENT, 10));
            await().atMost(Duration.ofSeconds(5)).during(Duration.ofMillis(300)).until(() -> !claimed.isDone());
        });

        assertThat(claimed.get(10, TimeUnit.SECONDS)).extracting(Work::id).containsExactly(work.id());
    }

    @Test
    void aRunOfTheDeadWhoseReportIsMissingOnlyReports() {
        Run run = dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        dying.runs.end(run);
        die();
        Run again = heir.runs.begin(Workflow.FULFILLMENT, "recovery");

        assertThat(again.id()).isEqualTo(run.id());
        assertThat(heir.runs.hasEnded(again)).isTrue();
    }

    @Test
    void aWriteInTurnGoesOutAfterTheOneThatWasUnderWay() {
        dying.decisions.commit(proceed(dying.work("mail/1"), inTurn("acme", "1")));
        heir.decisions.commit(proceed(heir.work("mail/2"), inTurn("acme", "2")));
        heir.decisions.commit(proceed(heir.work("mail/3"), inTurn("zeta", "3")));
        var first = (Admission.Admitted)
                dying.gate.claim(dying.effect(inTurn("acme", "1")).id());
        List.of(inTurn("acme", "2"), inTurn("zeta", "3"))
                .forEach(write ->
                        routes.send("direct:perform-effect", heir.effect(write).id()));
        routes.send("direct:resume-effects", null);

        assertThat(heir.effect(inTurn("acme", "2")).state()).isEqualTo(EffectState.PLANNED);
        assertThat(heir.effect(inTurn("zeta", "3")).state()).isEqualTo(EffectState.DONE);

        dying.recorder.record(first.ticket(), DONE, null);
        routes.send("direct:resume-effects", null);
        assertThat(heir.effect(inTurn("acme", "2")).state()).isEqualTo(EffectState.DONE);
    }

    @Test
    void theTurnOfADeadProcessPassesOnWhenItsWriteIsClearedUp() {
        routes.answers("test-ship-look", new EffectLook.Found(Optional.of("gid/9"), "there"));
        dying.decisions.commit(proceed(dying.work("mail/1"), inTurn("acme", "1")));
        heir.decisions.commit(proceed(heir.work("mail/2"), inTurn("acme", "2")));
        dying.gate.claim(dying.effect(inTurn("acme", "1")).id());
        routes.send("direct:perform-effect", heir.effect(inTurn("acme", "2")).id());
        assertThat(heir.effect(inTurn("acme", "2")).state()).isEqualTo(EffectState.PLANNED);

        die();
        routes.send("direct:look-at-unknown", null);
        routes.send("direct:resume-effects", null);
        assertThat(heir.effect(inTurn("acme", "1")).state()).isEqualTo(EffectState.DONE);
        assertThat(heir.effect(inTurn("acme", "2")).state()).isEqualTo(EffectState.DONE);
    }
}
