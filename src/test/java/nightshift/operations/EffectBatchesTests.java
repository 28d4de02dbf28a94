package nightshift.operations;

import static nightshift.core.RemoteSystem.AMAZON;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.confirm;
import static nightshift.operations.TestWrite.confirmMore;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EffectBatchesTests {
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

    @Test
    void takesTheMembersWhoseEarlierEffectsAreDone() {
        carryOut(1);
        routes.answers("test-ship", new EffectOutcome.Refused(no(), "{}"));
        carryOut(2);

        long feed = open("a").orElseThrow();

        assertThat(process.batches.membersOf(feed))
                .extracting(BatchMember::payload)
                .containsExactly(confirm("1"));
        assertThat(open("b")).as("nothing is ready").isEmpty();
    }

    @Test
    void eachMemberGetsItsOwnOutcomeFromTheReport() {
        carryOut(1);
        carryOut(2);
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        assertThat(process.batches.inFlight(TestWrite.Feed.KIND)).isTrue();
        assertThat(process.batches.submitted(TestWrite.Feed.KIND))
                .extracting(SubmittedEffect::remoteId)
                .containsExactly("feed-1");
        assertThat(routes.lastTicket.fresh()).isTrue();
        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.WAITING);

        List<BatchMember> members = process.batches.membersOf(feed);
        process.batches.settleEach(List.of(
                new MemberOutcome(members.get(1).effectId(), new EffectOutcome.Refused(no(), "8560")),
                new MemberOutcome(members.get(0).effectId(), DONE),
                new MemberOutcome(members.get(0).effectId(), new EffectOutcome.Refused(no(), "late"))));
        process.batches.settle(feed, DONE);
        process.batches.settle(feed, new EffectOutcome.Refused(no(), "late"));

        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.DONE);
        assertThat(item(2).outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(process.effect(feed).state()).as("the first outcome counts").isEqualTo(EffectState.DONE);
        assertThat(process.batches.inFlight(TestWrite.Feed.KIND)).isFalse();
    }

    @Test
    void aLostFeedThatIsFoundIsSubmittedNotDone() {
        carryOut(1);
        routes.answers("test-feed", CUT);
        routes.answers("test-feed-look", new EffectLook.Found(Optional.of("feed-7"), "getFeeds"));
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);

        assertThat(routes.calls("test-feed")).isEqualTo(1);
        assertThat(process.batches.submitted(TestWrite.Feed.KIND))
                .extracting(SubmittedEffect::remoteId)
                .containsExactly("feed-7");
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.SUBMITTED);
    }

    @Test
    void aFeedThatNeverLeftIsSentLaterWithTheSameMembers() {
        carryOut(1);
        routes.answers("test-feed", RemoteFailure.notApplied(AMAZON, Duration.ofMinutes(3), "quota"), TAKEN);
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        assertThat(item(1).outcome()).as("the item says that its feed failed").isEqualTo(ItemOutcome.FAILED);
        later();

        assertThat(process.effect(feed).state()).isEqualTo(EffectState.SUBMITTED);
        assertThat(process.batches.membersOf(feed)).hasSize(1);
        assertThat(routes.lastTicket.fresh()).isFalse();
        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.WAITING);
    }

    /** A process that is killed again and again while it sends the feed leaves it so. */
    @Test
    void aFeedThatWasGivenUpKeepsItsMembersUntilARetrySendsIt() {
        carryOut(1);
        routes.answers("test-feed", CUT);
        routes.answers("test-feed-look", new EffectLook.Absent());
        long feed = open("a").orElseThrow();
        routes.send("direct:perform-effect", feed);
        for (int i = 0; i < 10; i++) {
            later();
        }
        assertThat(process.effect(feed).state()).isEqualTo(EffectState.FAILED);
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.PERFORMING);
        assertThat(open("b")).as("another feed takes none of its members").isEmpty();
        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.FAILED);

        routes.answers("test-feed", TAKEN);
        routes.send(
                "direct:retry-dead-letter", process.deadLetters.open().get(0).id());

        assertThat(routes.calls("test-feed")).isEqualTo(TestProcess.SETTINGS.triesAtMost() + 1);
        assertThat(process.effect(feed).state()).isEqualTo(EffectState.SUBMITTED);
        assertThat(process.batches.membersOf(feed))
                .extracting(BatchMember::payload)
                .containsExactly(confirm("1"));
        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.WAITING);
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void aRefusedFeedIsAReviewForEachMember() {
        carryOut(1);
        carryOut(2);
        routes.answers("test-feed", new EffectOutcome.Refused(no(), "400"));
        routes.send("direct:perform-effect", open("a").orElseThrow());

        assertThat(item(1).outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(item(2).outcome()).isEqualTo(ItemOutcome.FLAGGED);
    }

    @Test
    void aSwitchToShadowTakesTheMembersBack() {
        carryOut(1);
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");

        assertThat(open("a")).isEmpty();
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.SHADOW);
    }

    @Test
    void theGatePerformsNoMemberByItself() {
        carryOut(1);
        routes.send("direct:perform-effect", process.effect(confirm("1")).id());
        process.clock.forward(Duration.ofHours(1));
        process.instances.beat();
        routes.send("direct:recover", null);

        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.PLANNED);
    }

    /** Of two members one does not fit into the feed: it is planned again, and goes with the next. */
    @Test
    void aMemberThatDoesNotFitGoesWithTheNextBatch() {
        carryOut(1);
        carryOut(2);
        long feed = open("a").orElseThrow();
        List<BatchMember> members = process.batches.membersOf(feed);

        process.batches.putBack(feed, List.of(members.get(1).effectId()));

        assertThat(process.batches.membersOf(feed)).hasSize(1);
        assertThat(process.effect(confirm("2")).state()).isEqualTo(EffectState.PLANNED);
        assertThat(process.effect(confirm("1")).state()).isEqualTo(EffectState.PERFORMING);
        process.batches.settle(members.get(0).effectId(), DONE);
        process.batches.settle(feed, DONE);
        long next = open("b").orElseThrow();
        assertThat(process.batches.membersOf(next))
                .extracting(BatchMember::payload)
                .containsExactly(confirm("2"));
    }

    /** A remote may leave a batch open for days. Which of two for one target it takes first, nobody knows. */
    @Test
    void aBatchThatIsOverdueHoldsUpItsOwnTargetsOnly() {
        carryOut(1);
        long stuck = open("a").orElseThrow();
        routes.send("direct:perform-effect", stuck);
        Instant submitted = process.clock.instant();
        process.clock.forward(Duration.ofHours(3));
        process.instances.beat();
        carryOut(2);
        routes.send("direct:carry-out", proceed(process.work("mail/3"), confirmMore("1")));

        assertThat(process.batches.holdsUpTheNext(TestWrite.Feed.KIND, submitted.minusSeconds(1)))
                .isTrue();
        assertThat(process.batches.holdsUpTheNext(TestWrite.Feed.KIND, submitted.plusSeconds(1)))
                .isFalse();
        assertThat(process.batches.waitingBehind(stuck)).isEqualTo(1);
        long next = open("b").orElseThrow();

        assertThat(process.batches.openMembersOf(next))
                .extracting(BatchMember::payload)
                .containsExactly(confirm("2"));
        process.batches.settle(process.effect(confirm("1")).id(), DONE);
        assertThat(open("c")).as("what waited behind it").isPresent();
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

    private RunItem item(long decision) {
        return process.decisions.item(decision).orElseThrow();
    }

    private static Reason no() {
        return new Reason(ReasonKind.FEED_REJECTED, "Amazon says no: look at the order");
    }
}
