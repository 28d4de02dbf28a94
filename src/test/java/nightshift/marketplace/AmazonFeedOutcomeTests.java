package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.confirmation;
import static nightshift.marketplace.AmazonWorld.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nightshift.core.EffectOutcome.Done;
import nightshift.core.EffectOutcome.Refused;
import nightshift.core.ReasonKind;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.amazon.FeedFault;
import org.junit.jupiter.api.Test;

/** What each order of a feed came to: by the report of the feed, and by the order itself where the report cannot be believed. */
class AmazonFeedOutcomeTests extends AmazonFeedRig {
    @Test
    void givesEachOrderItsOwnOutcomeFromTheReport() {
        world.amazon.reject(id(2));

        sendThree();

        assertThat(world.batches.settled.get(1L)).isInstanceOf(Done.class);
        assertThat(world.batches.settled.get(2L)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason().kind()).isEqualTo(ReasonKind.FEED_REJECTED);
            assertThat(refused.reason().detail()).contains(id(2).value(), "incomplete or invalid", "18028");
        });
        assertThat(world.batches.settled.get(3L)).isInstanceOf(Done.class);
    }

    @Test
    void asksTheOrdersWhenTheReportCountsErrorsButNamesNone() {
        world.amazon.nextFeed(FeedFault.ERRORS_WITHOUT_ROWS);

        sendThree();

        assertThat(world.batches.settled.get(1L)).isInstanceOf(Refused.class);
        assertThat(world.batches.settled.get(2L)).isInstanceOf(Done.class);
        assertThat(world.calls("getOrder")).isEqualTo(3);
    }

    @Test
    void believesTheOrdersAndNotTheFatalStatus() {
        world.amazon.nextFeed(FeedFault.FATAL_BUT_APPLIED);

        sendThree();

        assertThat(world.batches.settled.values()).allMatch(Done.class::isInstance);
    }

    @Test
    void waitsUntilAmazonShowsAConfirmationBeforeItCallsItMissing() throws Exception {
        slowAmazon(Duration.ofMinutes(10));
        world.amazon.nextFeed(FeedFault.FATAL_BUT_APPLIED);
        sendThree();
        lookAgain();
        lookAgain();
        assertThat(world.calls("getOrder")).as("the feed has ended").isEqualTo(3);
        assertThat(world.batches.settled).as("nothing is shown yet").isEmpty();
        assertThat(world.batches.submitted).isNotNull();

        world.clock.forward(Duration.ofMinutes(11));
        lookAgain();

        assertThat(world.batches.settled.values()).hasSize(4).allMatch(Done.class::isInstance);
    }

    @Test
    void callsAConfirmationMissingThatAmazonDoesNotShowInTheTimeItMayTake() throws Exception {
        slowAmazon(Duration.ofHours(2));
        world.amazon.nextFeed(FeedFault.FATAL_BUT_APPLIED);
        sendThree();
        lookAgain();
        lookAgain();
        assertThat(world.batches.settled).isEmpty();

        world.clock.forward(Duration.ofMinutes(16));
        lookAgain();

        assertThat(List.of(1L, 2L, 3L))
                .allSatisfy(id -> assertThat(world.batches.settled.get(id)).isInstanceOf(Refused.class));
        assertThat(world.batches.submitted).isNull();
    }

    @Test
    void asksTheOrdersWhenTheReportSpeaksForFewerThanWereSent() {
        world.amazon.nextFeed(FeedFault.PROCESSED_LESS);

        sendThree();

        assertThat(world.batches.settled.get(1L)).isInstanceOf(Refused.class);
        assertThat(world.batches.settled.get(2L)).isInstanceOf(Done.class);
        assertThat(world.calls("getOrder")).isEqualTo(3);
    }

    /** It shows a confirmation late; Nightshift gives it a quarter of an hour. */
    private void slowAmazon(Duration unseen) throws Exception {
        world.close();
        world = new AmazonWorld(AmazonSettings.Confirmation.FEED, Duration.ZERO, Duration.ofMinutes(15));
        world.order(1);
        world.order(2);
        world.order(3);
        world.amazon.confirmationsUnseenFor(unseen);
    }

    private void lookAgain() {
        world.template.sendBody("direct:amazon-collect-feeds", null);
    }

    @Test
    void refusesEachOrderOfAFeedThatEndedFatalWithoutEffect() {
        world.amazon.nextFeed(FeedFault.FATAL);

        sendThree();

        assertThat(List.of(1L, 2L, 3L))
                .allSatisfy(id -> assertThat(world.batches.settled.get(id)).isInstanceOf(Refused.class));
        assertThat(world.batches.submitted).isNull();
    }

    @Test
    void unpacksAReportInGzip() {
        world.amazon.nextFeed(FeedFault.GZIP);
        world.amazon.reject(id(3));

        sendThree();

        assertThat(world.batches.settled.get(1L)).isInstanceOf(Done.class);
        assertThat(world.batches.settled.get(3L)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsAmazonsWarningWithTheConfirmation() {
        send(confirmation(1, "NOTAUPS12345"));

        assertThat(world.batches.settled.get(1L)).isInstanceOfSatisfying(Done.class, done -> assertThat(done.answer())
                .contains("does not match the expected format"));
    }

    @Test
    void settlesTheRestLaterWhenAnOrderCannotBeVerified() {
        world.amazon.nextFeed(FeedFault.ERRORS_WITHOUT_ROWS);
        world.faults.add(
                "/amazon",
                request -> request.line().startsWith("GET /orders/2026-01-01/orders/"),
                1,
                new Fault.Answer(SandboxResponse.empty(503)));

        sendThree();

        assertThat(world.batches.submitted).isNull();
        assertThat(world.batches.settled).hasSize(4);
    }
}
