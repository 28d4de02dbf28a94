package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class TakeBackTests {
    private final TestProcess process = TestProcess.alone();

    @Test
    void aSwitchToShadowTakesBackWhatIsPlannedAtOnceAndAutoBringsNothingBack() {
        long effect = planned("1", "Acme");

        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "kim");
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "kim");

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.SHADOW);
        assertThat(process.gate.claim(effect)).isInstanceOf(Admission.Held.class);
        assertThat(process.effects.leftOver(10)).isEmpty();
    }

    @Test
    void reviewStagesAndOffRecordsOnly() {
        long staged = planned("1", "Acme");
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "kim");
        long off = planned("2", "Acme");
        process.modes.change(Workflow.FULFILLMENT, Mode.OFF, "kim");

        assertThat(process.effect(staged).state()).isEqualTo(EffectState.STAGED);
        assertThat(process.effect(off).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void whatAPersonApprovedStaysPlannedInReviewAndNotInShadow() {
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        var committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        List<Long> approved = process.reviews.approveStaged(committed.decisionId(), "ruth");
        process.modes.takeBack();
        assertThat(process.effect(approved.get(0)).state()).isEqualTo(EffectState.PLANNED);

        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "kim");

        assertThat(process.effect(approved.get(0)).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void onlyTheSwitchedSuppliersWritesAreTakenBack() {
        long acme = planned("1", "Acme");
        long other = planned("2", "Bolt");

        process.modes.change("Acme", Mode.SHADOW, "kim");

        assertThat(process.effect(acme).state()).isEqualTo(EffectState.SHADOW);
        assertThat(process.effect(other).state()).isEqualTo(EffectState.PLANNED);
    }

    @Test
    void aBatchThatIsNotOutIsTakenApartWhenTheModeOfAMemberBecomesMoreCautious() {
        planned("1", "Acme");
        planned("2", "Bolt");
        long batch = open("a").orElseThrow();

        process.modes.change("Acme", Mode.SHADOW, "kim");

        assertThat(process.gate.claim(batch)).isInstanceOf(Admission.Held.class);
        assertThat(process.effect(batch).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.SHADOW);
        assertThat(process.batches.membersOf(open("b").orElseThrow()))
                .extracting(BatchMember::payload)
                .containsExactly((EffectPayload) confirm("2"));
    }

    @Test
    void aBatchThatIsOutStays() {
        planned("1", "Acme");
        long batch = open("a").orElseThrow();
        process.gate.claim(batch);

        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "kim");

        assertThat(process.effect(batch).state()).isEqualTo(EffectState.PERFORMING);
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.PERFORMING);
    }

    @Test
    void workOfASupplierThatIsOffIsNotClaimed() {
        process.works.offer(Workflow.FULFILLMENT, "mail/1", Optional.of("Acme"), false);
        process.works.offer(Workflow.FULFILLMENT, "mail/2", Optional.empty(), false);
        process.modes.change("Acme", Mode.OFF, "kim");

        assertThat(process.works.claimExcept(process.modes.suppliersOff(), Workflow.FULFILLMENT, 10))
                .extracting(Work::subject)
                .containsExactly("mail/2");
        process.modes.reset("Acme");
        assertThat(process.works.claimExcept(process.modes.suppliersOff(), Workflow.FULFILLMENT, 10))
                .extracting(Work::subject)
                .containsExactly("mail/1");
    }

    /** A decision that was committed just after the switch took back what was planned before it. */
    @Test
    void whatWaitsForAWriteThatIsTakenBackAtTheGateIsTakenBackWithIt() {
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "kim");
        process.jdbc.sql("update mode_switch set mode = 'AUTO'").update();
        var committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1"), confirm("1")));
        process.jdbc.sql("update mode_switch set mode = 'SHADOW'").update();

        process.gate.claim(committed.effectIds().get(0));
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "kim");

        assertThat(committed.effectIds())
                .extracting(id -> process.effect(id).state())
                .containsOnly(EffectState.SHADOW);
    }

    /**
     * One shipment whose Shopify write is done and whose confirmation waits for a batch.
     *
     * @return the confirmation
     */
    private long planned(String order, String supplier) {
        Work work = process.work("mail/" + order, Optional.of(supplier), false);
        var committed = process.decisions.commit(proceed(work, ship(order), confirm(order)));
        var admitted =
                (Admission.Admitted) process.gate.claim(committed.effectIds().get(0));
        process.recorder.record(admitted.ticket(), new EffectOutcome.Done(Optional.of("gid"), "{}"), null);
        return committed.effectIds().get(1);
    }

    private Optional<Long> open(String name) {
        return process.batches.open(
                TestWrite.CONFIRM,
                10,
                members -> new TestWrite.Feed(
                        name, members.stream().map(BatchMember::effectId).toList()));
    }
}
