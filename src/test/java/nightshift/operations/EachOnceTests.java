package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.inTurn;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** Two living processes that reach for the same work, run or write: one of them gets it. */
class EachOnceTests extends DyingProcess {
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
    void ofTwoWritesInTurnThatTwoProcessesClaimOneIsUnderWay() throws Exception {
        for (int round = 0; round < 20; round++) {
            long one = planned(inTurn("acme" + round, "1"));
            long other = planned(inTurn("acme" + round, "2"));
            List<Admission> both = DecisionsTests.atOnce(() -> dying.gate.claim(one), () -> heir.gate.claim(other));
            assertThat(both).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
        }
    }

    private long planned(TestWrite write) {
        return dying.decisions
                .commit(proceed(dying.work("mail/" + write.on()), write))
                .effectIds()
                .get(0);
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

    private static Object begin(TestProcess process) {
        try {
            return process.runs.begin(Workflow.FULFILLMENT, "race");
        } catch (Runs.AlreadyRunning e) {
            return e;
        }
    }
}
