package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShadowReplayTests {
    private final TestProcess process = TestProcess.alone();

    @BeforeEach
    void shadow() {
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
    }

    @Test
    void theSameDecisionInAutoPlansTheShadowRow() {
        long shadow = decideInShadow("mail/1", false, ship("1"));

        assertThat(replayInAuto()).isEqualTo(1);
        Committed again = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));

        assertThat(again.effectIds()).hasSize(1);
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.PLANNED);
        assertThat(process.effect(ship("1")).decisionId()).contains(again.decisionId());
        assertThat(process.decisions.item(shadow).orElseThrow().outcome()).isEqualTo(ItemOutcome.SHADOW);
    }

    @Test
    void aReplayWhileTheModeIsStillShadowStaysShadow() {
        decideInShadow("mail/1", false, ship("1"));
        process.replay.release(request(Instant.EPOCH));

        Committed again = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));

        assertThat(again.outcome()).isEqualTo(ItemOutcome.SHADOW);
        assertThat(process.intended.shadowSince(Instant.EPOCH))
                .extracting(IntendedWrite::decisionId)
                .containsExactly(again.decisionId());
    }

    @Test
    void whatAPersonDidMeanwhileIsDoneElsewhere() {
        decideInShadow("mail/1", false, ship("1"));
        replayInAuto();

        process.decisions.commit(decided(
                process.work("mail/1"),
                new Decision.Nothing(new Reason(ReasonKind.ALREADY_DONE, "PO 1 is already fulfilled"))));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.DONE_ELSEWHERE);
    }

    @Test
    void whatIsDecidedOtherwiseNowIsNeverWritten() {
        decideInShadow("mail/1", false, ship("1"));
        replayInAuto();

        process.decisions.commit(decided(
                process.work("mail/1"), Decision.Review.because(ReasonKind.ORDER_CANCELLED, "PO 1 was cancelled")));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.EXPIRED);
        assertThat(process.effects.leftOver(10)).isEmpty();
    }

    @Test
    void aFlagOfTheShadowNightStaysAsItIs() {
        Work work = process.work("mail/1");
        process.decisions.commit(
                decided(work, Decision.Review.because(ReasonKind.BAD_TRACKING, "The number is wrong")));
        process.works.close(work);

        assertThat(replayInAuto()).isZero();
        assertThat(process.reviews.open()).hasSize(1);
    }

    @Test
    void workOfABackfillIsNeverReplayed() {
        decideInShadow("mail/1", true, ship("1"));

        assertThat(replayInAuto()).isZero();
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void whatWasDecidedBeforeSinceIsNotReplayed() {
        decideInShadow("mail/1", false, ship("1"));
        process.clock.forward(Duration.ofDays(1));

        assertThat(process.replay.release(request(process.clock.instant()))).isZero();
    }

    @Test
    void askingTwiceReplaysOnce() {
        decideInShadow("mail/1", false, ship("1"));
        assertThat(replayInAuto()).isEqualTo(1);
        process.works.close(commit("mail/1", false, ship("1")));

        assertThat(process.replay.release(request(Instant.EPOCH))).isZero();
    }

    /** As a switch to off in mid-run leaves it: of a document with several orders only some were decided. */
    @Test
    void whatWasDecidedOfAWorkThatWasPutBackIsReplayedToo() {
        process.works.release(commit("mail/1", false, ship("1")));

        replayInAuto();
        process.decisions.commit(
                proceed(process.works.claim(Workflow.FULFILLMENT, 1).get(0), ship("1")));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.PLANNED);
    }

    @Test
    void sinceIsADayOfTheStoreOrATime() {
        assertThat(ShadowReplay.Request.of(
                                Workflow.FULFILLMENT, "2026-11-01", ZoneId.of("America/New_York"), "command line")
                        .since())
                .isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
        assertThatThrownBy(() ->
                        ShadowReplay.Request.of(Workflow.FULFILLMENT, "yesterday", ZoneId.of("UTC"), "command line"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("2026-11-01");
    }

    private int replayInAuto() {
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "test");
        return process.replay.release(request(Instant.EPOCH));
    }

    private long decideInShadow(String subject, boolean backfill, TestWrite... writes) {
        Work work = commit(subject, backfill, writes);
        process.works.close(work);
        return process.intended.shadowSince(Instant.EPOCH).get(0).decisionId();
    }

    private Work commit(String subject, boolean backfill, TestWrite... writes) {
        Work work = process.work(subject, Optional.of("Acme"), backfill);
        assertThat(List.of(process.decisions.commit(proceed(work, writes)))).hasSize(1);
        return work;
    }

    private static ShadowReplay.Request request(Instant since) {
        return new ShadowReplay.Request(Workflow.FULFILLMENT, since, "test");
    }
}
