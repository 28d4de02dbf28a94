package nightshift.operations;

import static nightshift.core.RemoteSystem.AMAZON;
import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import org.junit.jupiter.api.Test;

/** A write that a person discards is never performed, with all that waits for it. */
class DiscardedWritesTests extends FailedWrites {
    private static final RemoteFailure CUT = RemoteFailure.unknown(SHOPIFY, "The answer was cut off", null);

    @Test
    void wantsAReasonToDiscard() {
        failing(1);
        assertThatThrownBy(() -> routes.acts.discard(letters().get(0), "kim", " "))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("needs a reason");
    }

    @Test
    void discardsWithAWriteWhatWaitsForIt() {
        routes.answers("test-ship", HOPELESS);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), ship("2")));
        routes.acts.discard(letters().get(0), "kim", "cancelled");

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.decisions.item(1).orElseThrow().outcome()).isEqualTo(ItemOutcome.IGNORED);
    }

    @Test
    void aDiscardedWriteInDoubtIsLookedAtForTheRecord() {
        long effect = inDoubt();
        routes.acts.discard(letters().get(0), "kim", "I do it by hand");
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.PERFORMING);

        routes.answers("test-ship-look", new EffectLook.Found(Optional.of("gid/1"), "it is there"));
        recover(Duration.ofMinutes(1));

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(process.effect(effect).detail()).get().asString().contains("got through before", "kim", "by hand");
        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    @Test
    void aDiscardedWriteInDoubtIsNeverPerformedAgain() {
        long effect = inDoubt();
        routes.acts.discard(letters().get(0), "kim", "I do it by hand");

        routes.answers("test-ship-look", new EffectLook.Absent());
        recover(Duration.ofMinutes(1));
        recover(Duration.ofMinutes(1));

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void aDiscardedWriteThatCanNeverBeToldEndsWithoutAReview() {
        long effect = inDoubt();
        routes.acts.discard(letters().get(0), "kim", "I do it by hand");

        routes.answers("test-ship-look", CUT);
        recover(Duration.ofMinutes(1));
        assertThat(process.deadLetters.open())
                .as("nobody wants to hear of it again")
                .isEmpty();
        recover(Duration.ofHours(3));

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.reviews.open()).isEmpty();
    }

    @Test
    void givesUpWithAFeedWhatIsInIt() {
        routes.answers("test-ship", DONE);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), TestWrite.confirm("1")));
        routes.answers("test-feed", RemoteFailure.hopeless(AMAZON, "No permission for feeds"));
        long feed = process.batches
                .open(TestWrite.CONFIRM, 10, members -> new TestWrite.Feed("one", List.of()))
                .orElseThrow();
        routes.send("direct:perform-effect", feed);
        routes.acts.discard(letters().get(0), "kim", "confirmed by hand");

        assertThat(process.effect(feed).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.effect(TestWrite.confirm("1")).state()).isEqualTo(EffectState.DISCARDED);
        assertThat(process.batches.inFlight(TestWrite.Feed.KIND)).isFalse();
    }

    @Test
    void rejectingAReviewDiscardsWhatWaitsForTheRefusedWrite() {
        routes.answers("test-ship", new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, "No"), "{}"));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), ship("2")));
        process.reviews.reject(process.reviews.open().get(0).id(), "kim", "done by hand");

        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DISCARDED);
    }

    private long inDoubt() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", CUT);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1")));
        return process.effect(ship("1")).id();
    }
}
