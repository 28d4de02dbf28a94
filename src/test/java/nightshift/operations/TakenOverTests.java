package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nightshift.core.EffectLook;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** A process that was taken for dead and is not can do nothing to what another took over. */
class TakenOverTests extends DyingProcess {
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

        assertThat(dying.instances.beginAnew()).isTrue();
        dying.instances.beat();

        assertThat(dying.instances.self()).isNotEqualTo(before);
        assertThat(dying.instances.isTrusted()).isFalse();
        assertThat(dying.instances.isAwakening()).isTrue();
        assertThatThrownBy(() -> dying.runs.end(run)).isInstanceOf(TakenOver.class);
        clock.forward(Duration.ofSeconds(15));
        dying.instances.beat();
        clock.forward(Duration.ofSeconds(15));
        assertThat(dying.instances.beginAnew()).isFalse();
        assertThat(dying.instances.isTrusted()).isTrue();
        assertThat(dying.instances.isAwakening()).isFalse();
    }

    @Test
    void nothingIsSentForAWriteThatWasTakenOver() {
        routes.answers("test-ship-look", new EffectLook.Unclear("index lag"));
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        var admitted =
                (Admission.Admitted) dying.gate.claim(committed.effectIds().get(0));
        StillHeld permit = new StillHeld(dying.jdbc, dying.instances, TestProcess.SETTINGS, clock);
        assertThat(permit.refusal(admitted.ticket())).isEmpty();
        die();
        assertThat(permit.refusal(null)).get().asString().contains("silent for too long");
        routes.send("direct:recover", null);
        dying.instances.beat();

        assertThat(permit.refusal(null)).isEmpty();
        assertThat(permit.refusal(admitted.ticket())).get().asString().contains("taken over");
    }

    /** A feed reads thousands of offers before it is created: that is not one call. */
    @Test
    void aWriteIsNotTakenFromALivingOwnerThatGoesOnCalling() {
        routes.answers("test-ship-look", new EffectLook.Unclear("index lag"));
        Committed committed = dying.decisions.commit(proceed(dying.work("mail/1"), ship("1")));
        var admitted =
                (Admission.Admitted) dying.gate.claim(committed.effectIds().get(0));
        StillHeld permit = new StillHeld(dying.jdbc, dying.instances, TestProcess.SETTINGS, clock);
        for (int call = 0; call < 5; call++) {
            later(Duration.ofMinutes(4));
            assertThat(permit.refusal(admitted.ticket())).isEmpty();
            routes.send("direct:recover", null);
        }
        assertThat(routes.calls("test-ship-look")).isZero();

        later(Duration.ofMinutes(11));
        routes.send("direct:recover", null);
        assertThat(routes.calls("test-ship-look")).as("it calls no more").isEqualTo(1);
        assertThat(permit.refusal(admitted.ticket())).get().asString().contains("taken over");
    }

    private void later(Duration time) {
        clock.forward(time);
        dying.instances.beat();
        heir.instances.beat();
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
}
