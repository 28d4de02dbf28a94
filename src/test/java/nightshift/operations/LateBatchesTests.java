package nightshift.operations;

import static nightshift.core.RemoteSystem.AMAZON;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches that go out days after their members were decided, or never. */
class LateBatchesTests {
    private static final EffectOutcome DONE = new EffectOutcome.Done(Optional.empty(), "{}");
    private static final EffectOutcome TAKEN = new EffectOutcome.Submitted("feed-1", "{}");
    private static final RemoteFailure CUT = RemoteFailure.unknown(AMAZON, "cut", null);

    private final TestProcess process = TestProcess.alone();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process);
        routes.answers("test-ship", DONE);
        routes.answers("test-feed", TAKEN);
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    /** Days later somebody retries it, or the machine is up again: what was decided then must not be written over what is so now. */
    @Test
    void aFeedThatGoesOutLateLeavesOutWhatIsNotWorthDoingAnyMore() {
        carryOut(1);
        Instant end = process.clock.instant().plus(Duration.ofHours(12));
        carryOut(2, end);
        routes.answers("test-feed", RemoteFailure.notApplied(AMAZON, Duration.ofDays(2), "quota"), TAKEN);
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        process.clock.forward(Duration.ofDays(2).plusMinutes(1));
        later();

        assertThat(process.effect(feed).state()).isEqualTo(EffectState.SUBMITTED);
        assertThat(process.batches.openMembersOf(feed))
                .extracting(BatchMember::payload)
                .containsExactly(confirm("1"));
        assertThat(process.effect(confirm("2")).state()).isEqualTo(EffectState.EXPIRED);
    }

    @Test
    void aFeedOfWhichNothingIsWorthDoingAnyMoreIsNotSent() {
        Instant end = process.clock.instant().plus(Duration.ofHours(12));
        carryOut(2, end);
        routes.answers("test-feed", CUT);
        routes.answers("test-feed-look", new EffectLook.Absent());
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        for (int i = 0; i < 10; i++) {
            later();
        }
        int calls = routes.calls("test-feed");
        process.clock.forward(Duration.ofDays(2));
        process.instances.beat();
        routes.answers("test-feed", TAKEN);
        routes.send(
                "direct:retry-dead-letter", process.deadLetters.open().get(0).id());

        assertThat(routes.calls("test-feed")).isEqualTo(calls);
        assertThat(process.effect(feed).state()).isEqualTo(EffectState.EXPIRED);
        assertThat(process.effect(confirm("2")).state()).isEqualTo(EffectState.EXPIRED);
        assertThat(process.deadLetters.open()).isEmpty();
    }

    /** As long as it counts as under way, nobody decides about what it is for: a price or count would stay as it is for ever. */
    @Test
    void whatIsLateInAFeedThatWasGivenUpIsOver() {
        carryOut(2, process.clock.instant().plus(Duration.ofHours(12)));
        routes.answers("test-feed", RemoteFailure.hopeless(AMAZON, "400"));
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        later();
        assertThat(process.effect(confirm("2")).state())
                .as("a retry may send it")
                .isEqualTo(EffectState.PERFORMING);

        process.clock.forward(Duration.ofHours(12));
        later();

        assertThat(process.effect(confirm("2")).state()).isEqualTo(EffectState.EXPIRED);
        assertThat(process.effect(feed).state()).isEqualTo(EffectState.EXPIRED);
        assertThat(process.deadLetters.open()).isEmpty();
    }

    private void later() {
        process.clock.forward(Duration.ofMinutes(4));
        process.instances.beat();
        routes.send("direct:recover", null);
    }

    private Optional<Long> open(String name) {
        return process.batches.open(
                TestWrite.CONFIRM,
                100,
                members -> new TestWrite.Feed(
                        name, members.stream().map(BatchMember::effectId).toList()));
    }

    private void carryOut(int order) {
        routes.send("direct:carry-out", proceed(process.work("mail/" + order), ship("" + order), confirm("" + order)));
    }

    /** @param end when it is not worth doing any more */
    private void carryOut(int order, Instant end) {
        Effect late = new Effect(confirm("" + order), 1, Optional.of(end));
        routes.send(
                "direct:carry-out",
                TestProcess.decided(process.work("mail/" + order), new Decision.Proceed(List.of(late))));
    }
}
