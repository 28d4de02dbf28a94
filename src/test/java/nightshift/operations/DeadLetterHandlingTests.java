package nightshift.operations;

import static nightshift.core.RemoteSystem.AMAZON;
import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do about dead letters. */
class DeadLetterHandlingTests {
    private static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{}");
    private static final RemoteFailure HOPELESS = RemoteFailure.hopeless(SHOPIFY, "The scope is missing");
    private static final RemoteFailure CUT = RemoteFailure.unknown(SHOPIFY, "The answer was cut off", null);

    private final TestProcess process = TestProcess.alone();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process);
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    @Test
    void keepsFailuresAndWhoDidWhatInOrder() {
        failing(1);
        long letter = letters().get(0);
        process.clock.forward(Duration.ofMinutes(1));
        process.instances.beat();
        routes.acts.retry(letter, "kim");
        process.clock.forward(Duration.ofMinutes(1));
        routes.acts.discard(letter, "lee", "sent by hand");

        assertThat(process.history.of(letter))
                .extracting(entry ->
                        entry.what() + entry.who().map(who -> " by " + who).orElse(""))
                .containsExactly("failed", "retry by kim", "failed", "discard by lee");
        assertThat(process.deadLetters.find(letter).orElseThrow().closedHow())
                .contains("discarded by lee: sent by hand");
        assertThatThrownBy(() -> routes.acts.retry(letter, "kim"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("is discarded");
    }

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

    @Test
    void closesALetterWhoseWriteWasTakenBackByTheMode() {
        routes.answers("test-ship", new java.net.ConnectException("Connection refused"));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1")));
        assertThat(letters()).hasSize(1);
        process.modes.change(Workflow.FULFILLMENT, nightshift.core.Mode.REVIEW, "kim");
        recover(Duration.ofHours(1));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.STAGED);
        assertThat(process.deadLetters.open()).isEmpty();
        assertThat(process.deadLetters.find(1).orElseThrow().state()).isEqualTo("closed");
    }

    @Test
    void retriesAllOfACauseInTheBackgroundAndLeavesOthersAlone() {
        failing(3);
        routes.answers("test-ship", RemoteFailure.hopeless(AMAZON, "Another cause"));
        routes.send("direct:carry-out", proceed(process.work("mail/x"), ship("x")));
        routes.answers("test-ship", DONE);

        BulkRetry bulk = routes.acts.retryAll(LetterFilter.cause(fingerprint()), 6000, "kim");
        assertThat(bulk.letters()).isEqualTo(3);

        await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
        assertThat(stands(bulk).closed()).isEqualTo(3);
        assertThat(stands(bulk).inWords()).contains("3 of 3 done, 3 closed, 0 still open", "asked for by kim");
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("Another cause"));
        assertThat(process.history.of(1))
                .anySatisfy(entry -> assertThat(entry.text()).contains("in bulk retry " + bulk.id()));
    }

    @Test
    void whatFailsAgainInABulkRetryStaysOpenAndHoldsUpNothing() {
        failing(3);
        routes.answers("test-ship", DONE, HOPELESS, DONE);

        BulkRetry bulk = routes.acts.retryAll(LetterFilter.all(), 6000, "kim");

        await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
        assertThat(stands(bulk).closed()).isEqualTo(2);
        assertThat(stands(bulk).stillOpen()).isEqualTo(1);
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.attempts())
                .isEqualTo(2));
    }

    @Test
    void keepsThePaceAndStopsWhenAskedTo() {
        failing(4);
        routes.answers("test-ship", DONE);
        BulkRetry bulk = routes.acts.retryAll(LetterFilter.all(), 20, "kim"); // one in three seconds
        await().untilAsserted(() -> assertThat(stands(bulk).closed()).isEqualTo(1));

        assertThat(routes.acts.stop(bulk.id(), "lee")).isTrue();

        await().during(Duration.ofSeconds(4)).until(() -> stands(bulk).closed() == 1);
        assertThat(stands(bulk).inWords()).contains("stopped by lee", "1 of 4 done");
        assertThat(routes.acts.stop(bulk.id(), "lee")).isFalse();
    }

    @Test
    void aBulkRetryOfADeadProcessGoesOnInAnother() throws Exception {
        failing(3);
        BulkRetry bulk = process.bulkRetries.request(LetterFilter.all(), 6000, "kim");
        process.bulkRetries.begin(bulk.id());
        process.bulkRetries.next(bulk);
        process.instances.stop();

        TestProcess other = new TestProcess(process.database, process.clock);
        try (RouteProcess theirs = new RouteProcess(other)) {
            theirs.answers("test-ship", DONE);
            theirs.send("direct:recover", null);
            await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
            assertThat(stands(bulk).closed()).isEqualTo(3);
        }
    }

    @Test
    void takesNoLetterThatIsInABulkRetryAlready() {
        failing(2);
        process.bulkRetries.request(LetterFilter.all(), 1, "kim");

        assertThatThrownBy(() -> routes.acts.retryAll(LetterFilter.all(), 60, "lee"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("nothing to retry");
        assertThatThrownBy(() -> routes.acts.retryAll(LetterFilter.all(), 0, "lee"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("from 1 to 6000");
        assertThat(process.bulkRetries.page(0, 10)).hasSize(1);
    }

    @Test
    void countsAndPagesInTheDatabase() {
        failing(3);

        assertThat(process.pages.open(LetterFilter.all(), 1, 2))
                .extracting(DeadLetter::id)
                .containsExactly(3L);
        assertThat(process.pages.counts())
                .containsExactly(
                        new DeadLetterPages.Count(Optional.of(Workflow.FULFILLMENT), Optional.of("Shopify"), 3));
        LetterFilter amazon = new LetterFilter(Optional.empty(), Optional.empty(), Optional.of("Amazon"));
        assertThat(process.pages.countOpen(amazon)).isZero();
        assertThat(process.pages.groups(LetterFilter.all(), 0, 10))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(3));
        routes.acts.discard(2, "kim", "old");
        assertThat(process.pages.ended(LetterFilter.all(), 0, 10))
                .extracting(DeadLetter::id)
                .containsExactly(2L);
    }

    @Test
    void aWriteWhoseRecordIsDamagedIsADeadLetterAndHoldsUpNoOther() {
        routes.answers("test-ship", DONE);
        Committed one = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.decisions.commit(proceed(process.work("mail/2"), ship("2")));
        process.jdbc
                .sql("update effect set payload = '{broken', fresh = false where id = 1")
                .update();
        process.jdbc.sql("update effect set fresh = false").update();

        recover(Duration.ofMinutes(5));
        recover(Duration.ofMinutes(5));
        recover(Duration.ofMinutes(5));

        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DONE);
        assertThat(process.effect(one.effectIds().get(0)).state()).isEqualTo(EffectState.FAILED);
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> {
            assertThat(letter.cause()).contains("cannot be read");
            assertThat(letter.attempts()).isEqualTo(1);
        });
    }

    @Test
    void aDamagedConfirmationHoldsUpNoFeed() {
        process.decisions.commit(proceed(process.work("mail/1"), TestWrite.confirm("1")));
        process.decisions.commit(proceed(process.work("mail/2"), TestWrite.confirm("2")));
        process.jdbc.sql("update effect set payload = '{broken' where id = 1").update();

        assertThat(process.batches.open(TestWrite.CONFIRM, 10, members -> {
                    assertThat(members).hasSize(1);
                    return new TestWrite.Feed("one", List.of());
                }))
                .isPresent();
        assertThat(process.deadLetters.open()).hasSize(1);
    }

    private long inDoubt() {
        routes.answers("test-ship", CUT);
        routes.answers("test-ship-look", CUT);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1")));
        return process.effect(ship("1")).id();
    }

    private void recover(Duration later) {
        process.clock.forward(later);
        process.instances.beat();
        routes.send("direct:recover", null);
    }

    private void failing(int many) {
        routes.answers("test-ship", HOPELESS);
        for (int i = 1; i <= many; i++) {
            routes.send("direct:carry-out", proceed(process.work("mail/" + i), ship(String.valueOf(i))));
        }
    }

    private List<Long> letters() {
        return process.deadLetters.open().stream().map(DeadLetter::id).toList();
    }

    private String fingerprint() {
        return process.pages.groups(LetterFilter.all(), 0, 1).get(0).fingerprint();
    }

    private BulkRetry stands(BulkRetry bulk) {
        return process.bulkRetries.find(bulk.id()).orElseThrow();
    }
}
