package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.inTurn;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** What is not written yet is seen by whoever decides about the same order; of two decided at once the second looks again. */
class OpenWritesTests extends OneProcess {
    @Test
    void namesWhatMayStillBeWrittenOfAnOrder() {
        Work mail = process.work("mail/1");
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        process.decisions.commit(proceed(mail, ship("1494/1Z999/7x2")));

        assertThat(open("1494")).singleElement().satisfies(write -> {
            assertThat(write.workId()).isEqualTo(mail.id());
            assertThat(write.state()).isEqualTo(EffectState.STAGED);
            assertThat(write.payload()).isEqualTo(ship("1494/1Z999/7x2"));
        });
        assertThat(open("149")).isEmpty();
        assertThat(new OpenWrites(process.jdbc, process.kinds).with(TestWrite.CONFIRM, List.of("1494")))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsWrittenDiscardedOrOnlyShadowed() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1494/1Z999/7x2")));
        process.decisions.commit(proceed(process.work("mail/2", Optional.of("Shy"), false), ship("1494/1Z888/7x2")));

        assertThat(open("1494")).isEmpty();
    }

    @Test
    void aWriteWhoseTurnAnotherDecisionHadMeanwhileLooksAtItsTargetAgain() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()));
        long second = process.decisions
                .commit(proceed(process.work("mail/2"), inTurn("1494", "b"), inTurn("1494", "c")))
                .effectIds()
                .get(0);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), inTurn("1494", "a")));

        var admitted = (Admission.Admitted) process.gate.claim(second);
        assertThat(admitted.ticket().fresh()).isFalse();
    }

    @Test
    void aWriteOfTheSameDecisionTakesItsTurnAsFreshAsItIs() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()));
        List<Long> both = process.decisions
                .commit(proceed(process.work("mail/1"), inTurn("1494", "a"), inTurn("1494", "b")))
                .effectIds();
        var first = (Admission.Admitted) process.gate.claim(both.get(0));
        process.recorder.record(
                first.ticket(), new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()), null);

        var admitted = (Admission.Admitted) process.gate.claim(both.get(1));
        assertThat(admitted.ticket().fresh()).isTrue();
    }

    private List<OpenWrite> open(String order) {
        return new OpenWrites(process.jdbc, process.kinds).with(TestWrite.SHIP, List.of(order));
    }
}
