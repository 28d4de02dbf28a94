package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class EffectRoutesTests extends OneProcess {
    private static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{\"ok\":true}");
    private static final RemoteFailure CUT = RemoteFailure.unknown(SHOPIFY, "The answer of Shopify was cut off", null);
    private static final EffectLook FOUND = new EffectLook.Found(Optional.of("gid/1"), "fulfillment with this number");
    private static final EffectLook ABSENT = new EffectLook.Absent();

    @Test
    void performsAnEffectOnceHoweverOftenItIsAskedFor() {
        routes.answers("test-ship", DONE);
        long effect = carryOut(ship("1"));
        routes.send("direct:perform-effect", effect);
        routes.send("direct:perform-effect", effect);

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(routes.lastTicket.fresh()).isTrue();
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(process.effect(effect).remoteId()).contains("gid/1");
        assertThat(process.attempts.of(effect))
                .extracting(EffectAttempts.Attempt::outcome)
                .containsExactly("done");
        assertThat(item().outcome()).isEqualTo(ItemOutcome.DONE);
    }

    @Test
    void performsALaterEffectOnlyWhenTheEarlierIsDone() {
        routes.answers("test-ship", new EffectOutcome.Refused(no(), "{}"));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), ship("2")));

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.PLANNED);
        assertThat(item().outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(process.reviews.open()).hasSize(1);
    }

    @Test
    void repeatsAtOnceWhatWasProvablyNotApplied() {
        routes.answers("test-ship", RemoteFailure.notApplied(SHOPIFY, Duration.ofMillis(5), "THROTTLED"), DONE);
        long effect = carryOut(ship("1"));

        assertThat(routes.calls("test-ship")).isEqualTo(2);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
    }

    @Test
    void putsOffWhatStaysUnreachableAndPerformsItLater() {
        routes.answers("test-ship", new java.net.ConnectException("Connection refused"));
        long effect = carryOut(ship("1"));
        assertThat(routes.calls("test-ship")).isEqualTo(3);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.PLANNED);
        assertThat(item().outcome()).isEqualTo(ItemOutcome.FAILED);

        routes.answers("test-ship", DONE);
        routes.send("direct:recover", null);
        assertThat(routes.calls("test-ship")).as("not yet due").isEqualTo(3);
        process.clock.forward(Duration.ofMinutes(1));
        process.instances.beat();
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isEqualTo(4);
        assertThat(routes.lastTicket.fresh()).isFalse();
        assertThat(process.deadLetters.open()).isEmpty();
        assertThat(item().outcome()).isEqualTo(ItemOutcome.DONE);
    }

    @Test
    void asksForMorePatienceThanAStepHasIsPutOffAtOnce() {
        routes.answers("test-ship", RemoteFailure.notApplied(SHOPIFY, Duration.ofMinutes(5), "slow down"));
        long effect = carryOut(ship("1"));

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        process.clock.forward(Duration.ofMinutes(4));
        assertThat(process.effects.leftOver(10)).isEmpty();
        process.clock.forward(Duration.ofMinutes(2));
        assertThat(process.effects.leftOver(10)).containsExactly(effect);
    }

    @Test
    void failsForGoodWhatIsHopelessUntilAPersonRetriesIt() {
        routes.answers("test-ship", RemoteFailure.hopeless(SHOPIFY, "The scope write_fulfillments is missing"));
        long effect = carryOut(ship("1"));
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.FAILED);
        assertThat(routes.calls("test-ship")).isEqualTo(1);
        DeadLetter letter = process.deadLetters.open().get(0);
        assertThat(letter.effectId()).contains(effect);
        assertThat(letter.cause()).contains("write_fulfillments");
        assertThat(letter.system()).contains("Shopify");

        assertThat(routes.send("direct:retry-dead-letter", letter.id()))
                .asString()
                .contains("still open after 2 attempts");
        routes.answers("test-ship", DONE);
        assertThat(routes.send("direct:retry-dead-letter", letter.id()))
                .asString()
                .contains("is closed");

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.calls("test-ship")).isEqualTo(3);
    }

    @Test
    void looksAfterAnUnknownOutcomeAndNeverRepeatsWhatIsFound() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", FOUND);
        long effect = carryOut(ship("1"));

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(routes.calls("test-ship-look")).isEqualTo(1);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(process.attempts.of(effect))
                .extracting(EffectAttempts.Attempt::outcome)
                .containsExactly("unknown", "done");
    }

    @Test
    void doesNotTrustAnAbsenceRightAfterTheWrite() {
        routes.answers("test-ship", CUT, DONE);
        routes.answers("test-ship-look", ABSENT);
        long effect = carryOut(ship("1"));
        assertThat(routes.calls("test-ship")).as("the remote may still be busy").isEqualTo(1);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.PERFORMING);

        process.clock.forward(Duration.ofSeconds(31));
        process.instances.beat();
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isEqualTo(2);
        assertThat(routes.lastTicket.attempt()).isEqualTo(2);
        assertThat(routes.lastTicket.fresh()).isFalse();
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
    }

    /** A time-out may be longer than the time after which an absence is trusted. */
    @Test
    void countsTheTimeUntilAnAbsenceIsTrustedFromTheEndOfTheCall() {
        routes.answers.put("test-ship", () -> {
            process.clock.forward(Duration.ofSeconds(60));
            process.instances.beat();
            return CUT;
        });
        routes.answers("test-ship-look", ABSENT);
        long effect = carryOut(ship("1"));

        assertThat(routes.calls("test-ship")).as("the remote may still be busy").isEqualTo(1);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.PERFORMING);
    }

    @Test
    void goesOnWithTheNextEffectWhenALookFindsTheFirst() {
        routes.answers("test-ship", CUT, DONE);
        routes.answers("test-ship-look", new EffectLook.Unclear("index lag"), FOUND);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), ship("2")));
        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.PLANNED);

        process.clock.forward(Duration.ofSeconds(31));
        process.instances.beat();
        routes.send("direct:look-at-unknown", null);

        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.calls("test-ship")).isEqualTo(2);
    }

    @Test
    void givesUpAfterSoManyTriesWithoutGettingThrough() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", ABSENT);
        long effect = carryOut(ship("1"));
        for (int i = 0; i < 10; i++) {
            process.clock.forward(Duration.ofMinutes(2));
            process.instances.beat();
            routes.send("direct:recover", null);
        }

        assertThat(routes.calls("test-ship")).isEqualTo(TestProcess.SETTINGS.triesAtMost());
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.FAILED);
        assertThat(process.deadLetters.open()).hasSize(1);
    }

    @Test
    void aWriteThatCanNeverBeToldBecomesAReview() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", new EffectLook.Undecidable(no()));
        carryOut(ship("1"));

        assertThat(item().outcome()).isEqualTo(ItemOutcome.FLAGGED);
        routes.send("direct:recover", null);
        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    @Test
    void aLookThatFailsLeavesTheWriteUnknownWithADeadLetter() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", CUT, FOUND);
        long effect = carryOut(ship("1"));
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.PERFORMING);
        DeadLetter letter = process.deadLetters.open().get(0);

        assertThat(routes.send("direct:retry-dead-letter", letter.id()))
                .asString()
                .contains("is closed");
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    /** A remote that is down for days is asked some times a day, and its history stays short. */
    @Test
    void aLookThatGoesOnFailingIsRepeatedLessAndLessOften() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", CUT);
        carryOut(ship("1"));

        for (int minute = 0; minute < 24 * 60; minute++) {
            process.clock.forward(Duration.ofMinutes(1));
            process.instances.beat();
            process.effects.unknown(9).forEach(effect -> routes.send("direct:look-at-effect", effect));
        }

        assertThat(routes.calls("test-ship-look")).isBetween(24, 40);
        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    @Test
    void readsTheModeWhenItClaims() {
        routes.answers("test-ship", DONE);
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
        routes.send("direct:perform-effect", committed.effectIds().get(0));
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "test");
        routes.send("direct:perform-effect", committed.effectIds().get(0));

        assertThat(routes.calls("test-ship"))
                .as("switching to auto performs nothing old")
                .isZero();
        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void inModeReviewAnApprovedWriteGoesOut() {
        routes.answers("test-ship", DONE);
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        List<Long> approved = process.reviews.approveStaged(committed.decisionId(), "kim");
        routes.send("direct:perform-effect", approved.get(0));

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(routes.lastTicket.fresh()).isFalse();
    }

    @Test
    void aReportIsSentWhateverTheModeIs() {
        routes.answers("test-ship", DONE);
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
        routes.send("direct:perform-effect", process.effects.planReport(Workflow.FULFILLMENT, ship("summary")));
        routes.send("direct:perform-effect", process.effects.planReport(Workflow.FULFILLMENT, ship("summary")));

        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    @Test
    void aProcessWithoutHeartbeatWritesNothing() {
        routes.answers("test-ship", DONE);
        Committed committed = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.clock.forward(Duration.ofSeconds(31));
        routes.send("direct:perform-effect", committed.effectIds().get(0));

        assertThat(routes.calls("test-ship")).isZero();
    }

    private long carryOut(TestWrite write) {
        routes.send("direct:carry-out", proceed(process.work("mail/1"), write));
        return process.effect(write).id();
    }

    private RunItem item() {
        return process.decisions.item(1).orElseThrow();
    }

    private static Reason no() {
        return new Reason(ReasonKind.REMOTE_REFUSED, "Shopify says no: look at the order");
    }
}
