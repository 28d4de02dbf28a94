package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One process dies; another takes up what it held. A process that dies is one that does not beat any more. */
class RecoveryTests {
    private static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{}");

    private final DataSource database = TestProcess.database();
    private final MovableClock clock = new MovableClock();
    private final TestProcess dying = new TestProcess(database, clock);
    private final TestProcess heir = new TestProcess(database, clock);
    private final List<String> runs = new CopyOnWriteArrayList<>();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(heir, new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:fulfillment-run")
                        .routeId("fulfillment-run")
                        .routeConfigurationId("item")
                        .bean(heir.runs, "begin(FULFILLMENT, ${body})")
                        .process(exchange -> runs.add("run "
                                + exchange.getMessage().getBody(Run.class).id()))
                        .bean(heir.runs, "finish(${body})");
            }
        });
        routes.answers("test-ship", DONE);
    }

    @AfterEach
    void stop() {
        routes.close();
    }

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
    void theFormerOwnerCannotCloseWorkThatWasTakenOver() {
        Work work = dying.work("mail/1");
        die();
        routes.send("direct:recover", null);
        heir.works.claim(Workflow.FULFILLMENT, 1);
        dying.works.close(work);

        assertThat(heir.works.open(Workflow.FULFILLMENT)).isEqualTo(1);
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
    void anOutcomeThatComesAfterTheTakeOverStillCounts() {
        routes.answers("test-ship-look", new EffectLook.Unclear("index lag"));
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        var admitted =
                (Admission.Admitted) dying.gate.claim(committed.effectIds().get(0));
        die();
        routes.send("direct:recover", null);
        dying.recorder.record(admitted.ticket(), DONE, null);
        clock.forward(Duration.ofMinutes(5));
        heir.instances.beat();
        routes.send("direct:recover", null);

        assertThat(heir.effect(ship("1")).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.calls("test-ship")).isZero();
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
    void ofTwoProcessesThatLookAtTheSameWriteOneDoes() throws Exception {
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        long effect = committed.effectIds().get(0);
        var admitted = (Admission.Admitted) dying.gate.claim(effect);
        dying.recorder.record(admitted.ticket(), RemoteFailure.unknown(SHOPIFY, "cut", null), null);

        List<Admission> both =
                DecisionsTests.atOnce(() -> dying.gate.takeToLook(effect), () -> heir.gate.takeToLook(effect));

        assertThat(both).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
    }

    @Test
    void ofTwoProcessesThatClaimTheSameEffectOneGetsIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            long effect = dying.decisions
                    .commit(proceed(dying.work("mail/" + round), ship("o" + round)))
                    .effectIds()
                    .get(0);
            List<Admission> both = DecisionsTests.atOnce(() -> dying.gate.claim(effect), () -> heir.gate.claim(effect));
            assertThat(both).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
        }
    }

    @Test
    void ofTwoProcessesThatBeginTheSameRunOneDoes() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<Object> both = DecisionsTests.atOnce(() -> begin(dying), () -> begin(heir));
            assertThat(both).filteredOn(Run.class::isInstance).hasSize(1);
            Run run = (Run)
                    both.stream().filter(Run.class::isInstance).findFirst().orElseThrow();
            dying.runs.finish(run);
            heir.runs.finish(run);
        }
    }

    @Test
    void twoProcessesClaimEachWorkOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            dying.works.offer(Workflow.FULFILLMENT, "mail/" + i, Optional.empty(), false);
        }
        List<List<Work>> both = DecisionsTests.atOnce(
                () -> dying.works.claim(Workflow.FULFILLMENT, 40), () -> heir.works.claim(Workflow.FULFILLMENT, 40));

        assertThat(both.stream().flatMap(List::stream).map(Work::id)).doesNotHaveDuplicates();
        int rest = heir.works.claim(Workflow.FULFILLMENT, 40).size();
        assertThat(both.get(0).size() + both.get(1).size() + rest).isEqualTo(40);
    }

    @Test
    void twoProcessesPerformTwoHundredEffectsEachOnce() throws Exception {
        TestProcess gone = new TestProcess(database, clock);
        for (int work = 0; work < 20; work++) {
            TestWrite[] writes = new TestWrite[10];
            for (int i = 0; i < writes.length; i++) {
                writes[i] = ship(work + "-" + i);
            }
            gone.decisions.commit(proceed(gone.work("mail/" + work), writes));
        }
        gone.jdbc.sql("delete from effect_wait").update();
        gone.instances.stop();
        try (RouteProcess other = new RouteProcess(dying)) {
            other.answers("test-ship", DONE);
            DecisionsTests.atOnce(
                    () -> routes.send("direct:resume-effects", null), () -> other.send("direct:resume-effects", null));

            assertThat(routes.calls("test-ship") + other.calls("test-ship")).isEqualTo(200);
            assertThat(routes.calls("test-ship")).isPositive();
            assertThat(other.calls("test-ship")).isPositive();
        }
        assertThat(heir.jdbc
                        .sql("select count(*) from effect where state = 'done' and attempt = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
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
    void aRunOfTheDeadWhoseReportIsMissingOnlyReports() {
        Run run = dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        dying.runs.end(run);
        die();
        Run again = heir.runs.begin(Workflow.FULFILLMENT, "recovery");

        assertThat(again.id()).isEqualTo(run.id());
        assertThat(heir.runs.hasEnded(again)).isTrue();
    }

    @Test
    void whoLostARunCannotEndIt() {
        Run run = dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        die();
        Run again = heir.runs.begin(Workflow.FULFILLMENT, "recovery");

        assertThatThrownBy(() -> dying.runs.end(run)).isInstanceOf(TakenOver.class);
        dying.runs.finish(run);
        assertThat(heir.runs.hasEnded(again)).isFalse();
        assertThatThrownBy(() -> dying.runs.begin(Workflow.FULFILLMENT, "desk"))
                .isInstanceOf(Runs.AlreadyRunning.class);
    }

    /** The same process after it was taken for dead: its own earlier life has lost the run as well. */
    @Test
    void aProcessThatReturnsFromSilenceIsANewOneAndQuietForAWhile() {
        Run run = dying.runs.begin(Workflow.FULFILLMENT, "schedule");
        String before = dying.instances.self();
        clock.forward(Duration.ofSeconds(31));

        assertThat(dying.instances.returnFromSilence()).isTrue();
        dying.instances.beat();

        assertThat(dying.instances.self()).isNotEqualTo(before);
        assertThat(dying.instances.isTrusted()).isFalse();
        assertThatThrownBy(() -> dying.runs.end(run)).isInstanceOf(TakenOver.class);
        clock.forward(Duration.ofSeconds(15));
        dying.instances.beat();
        clock.forward(Duration.ofSeconds(15));
        assertThat(dying.instances.returnFromSilence()).isFalse();
        assertThat(dying.instances.isTrusted()).isTrue();
    }

    @Test
    void nothingIsSentForAWriteThatWasTakenOver() {
        routes.answers("test-ship-look", new EffectLook.Unclear("index lag"));
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        var admitted =
                (Admission.Admitted) dying.gate.claim(committed.effectIds().get(0));
        StillHeld permit = new StillHeld(dying.jdbc, dying.instances);
        assertThat(permit.refusal(admitted.ticket())).isEmpty();
        die();
        assertThat(permit.refusal(null)).get().asString().contains("silent for too long");
        routes.send("direct:recover", null);
        dying.instances.beat();

        assertThat(permit.refusal(null)).isEmpty();
        assertThat(permit.refusal(admitted.ticket())).get().asString().contains("taken over");
    }

    private static Object begin(TestProcess process) {
        try {
            return process.runs.begin(Workflow.FULFILLMENT, "race");
        } catch (Runs.AlreadyRunning e) {
            return e;
        }
    }

    private void die() {
        clock.forward(Duration.ofSeconds(31));
        heir.instances.beat();
    }
}
