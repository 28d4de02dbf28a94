package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.confirmation;
import static nightshift.marketplace.AmazonWorld.id;
import static nightshift.marketplace.AmazonWorld.ups;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome.Done;
import nightshift.core.EffectOutcome.DoneElsewhere;
import nightshift.core.EffectOutcome.Stale;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.operations.SubmittedEffect;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedOrder.Trait;
import nightshift.sandbox.amazon.FeedFault;
import org.junit.jupiter.api.Test;

/** How confirmations leave as one feed, and how a lost or stuck feed is found again. */
class AmazonFeedRoutesTests extends AmazonFeedRig {
    @Test
    void confirmsAllOrdersOfARunWithOneFeed() {
        sendThree();

        assertThat(world.batches.failure).isNull();
        assertThat(world.books.of("amazon.confirmation"))
                .extracting(entry -> entry.details().get("tracking"))
                .containsExactly(ups(1), ups(2), ups(3));
        assertThat(world.books.of("amazon.resubmission")).isEmpty();
        assertThat(world.books.of("amazon.feed")).hasSize(1);
        assertThat(world.batches.settled.values()).hasSize(4).allMatch(Done.class::isInstance);
        assertThat(world.calls("searchOrders")).isEqualTo(1);
        assertThat(world.calls("getOrder")).isZero();
    }

    @Test
    void leavesOutOfTheFeedWhatMayNotBeConfirmedAnyMore() {
        world.order(4, Trait.AMAZON_CANCELLED);
        world.order(5, Trait.AMAZON_CANCELLATION_REQUESTED);

        send(confirmation(1, ups(1)), confirmation(4, ups(4)), confirmation(5, ups(5)));

        assertThat(world.books.of("amazon.confirmation")).hasSize(1);
        assertThat(world.batches.settled.get(1L)).isInstanceOf(Done.class);
        assertThat(((Stale) world.batches.settled.get(2L)).reason().kind()).isEqualTo(ReasonKind.ORDER_CANCELLED);
        assertThat(((Stale) world.batches.settled.get(3L)).reason().kind()).isEqualTo(ReasonKind.ORDER_ON_HOLD);
    }

    @Test
    void sendsNothingWhenAnotherHandConfirmedEverything() {
        sendThree();
        world.clock.forward(Duration.ofMinutes(30));

        send(confirmation(1, ups(1)), confirmation(2, ups(99)));

        assertThat(world.books.of("amazon.feed")).hasSize(1);
        assertThat(world.books.of("amazon.resubmission")).isEmpty();
        assertThat(world.batches.settled.get(1L)).isInstanceOf(DoneElsewhere.class);
        assertThat(world.batches.settled.get(2L)).isInstanceOfSatisfying(Stale.class, stale -> assertThat(
                        stale.reason().detail())
                .contains(ups(2), ups(99)));
    }

    @Test
    void readsEachOrderLiveWhenTheDecisionIsNotFresh() {
        world.batches.fresh = false;

        sendThree();

        assertThat(world.calls("getOrder")).isEqualTo(3);
        assertThat(world.books.of("amazon.confirmation")).hasSize(3);
    }

    @Test
    void neverSendsInALaterTryWhatAnEarlierTryLeftOut() {
        world.order(4, Trait.AMAZON_CANCELLED);
        SandboxResponse busy = SandboxResponse.empty(503);
        world.faults.add("/amazon", request -> request.line().startsWith("PUT /s3"), 1, new Fault.Answer(busy));
        send(confirmation(1, ups(1)), confirmation(4, ups(4)));
        world.amazon.add(AmazonWorld.seed(4));
        world.clock.forward(Duration.ofMinutes(20));

        world.template.sendBody("direct:perform-effect", RecordedBatches.BATCH);
        world.template.sendBody("direct:amazon-await-feeds", null);

        assertThat(world.books.of("amazon.confirmation"))
                .extracting(entry -> entry.target())
                .containsExactly(id(1).value());
        assertThat(world.batches.settled.get(1L)).isInstanceOf(Done.class);
        assertThat(world.batches.settled.get(2L)).isInstanceOf(Stale.class);
    }

    @Test
    void leavesAStuckFeedAloneAndReportsItsOrdersAfterTwoHours() throws Exception {
        world.close();
        world = new AmazonWorld(AmazonSettings.Confirmation.FEED, Duration.ZERO);
        world.order(1);
        world.amazon.nextFeed(FeedFault.STUCK);
        send(confirmation(1, ups(1)));
        assertThat(world.ask("direct:amazon-feed-alerts", null, List.class)).isEmpty();

        world.clock.forward(Duration.ofHours(3));
        send(confirmation(1, ups(7)));

        List<?> alerts = world.ask("direct:amazon-feed-alerts", null, List.class);
        assertThat(((Reason) alerts.get(0)).detail())
                .contains(id(1).value(), "3 h")
                .contains("1 more confirmation of these orders waits behind it; other orders are confirmed without it");
        assertThat(world.books.of("amazon.feed")).hasSize(1);
        assertThat(world.batches.ready).hasSize(1);
    }

    @Test
    void aStuckFeedHoldsUpOtherOrdersForTwoHoursOnly() throws Exception {
        world.close();
        world = new AmazonWorld(AmazonSettings.Confirmation.FEED, Duration.ZERO);
        world.order(1);
        world.order(2);
        world.amazon.nextFeed(FeedFault.STUCK);
        send(confirmation(1, ups(1)));

        world.clock.forward(Duration.ofHours(1));
        send(confirmation(2, ups(2)));
        assertThat(world.books.of("amazon.feed")).hasSize(1);

        world.clock.forward(Duration.ofHours(2));
        world.template.sendBody("direct:amazon-send-confirmations", null);
        assertThat(world.books.of("amazon.feed")).hasSize(2);
        assertThat(world.batches.ready).isEmpty();
    }

    @Test
    void leavesTheOutcomeUnknownWhenTheAnswerToCreateFeedIsLostAndFindsTheFeedAfterwards() {
        world.faults.add("/amazon", request -> request.line().endsWith("/feeds"), 1, new Fault.ResetAfter());

        sendThree();

        assertThat(world.batches.failure)
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.applied())
                        .isEqualTo(RemoteFailure.Applied.UNKNOWN));
        EffectLook look = world.ask("direct:amazon-submit-feed-look", world.batches.feed, EffectLook.class);
        assertThat(look).isInstanceOf(EffectLook.Found.class);
        String feedId = ((EffectLook.Found) look).remoteId().orElseThrow();

        world.batches.submitted =
                new SubmittedEffect(RecordedBatches.BATCH, world.batches.feed, feedId, world.clock.instant());
        world.template.sendBody("direct:amazon-await-feeds", null);
        assertThat(world.books.of("amazon.feed")).hasSize(1);
        assertThat(world.batches.settled.values()).hasSize(4).allMatch(Done.class::isInstance);
        assertThat(world.calls("getOrder")).isEqualTo(3);
    }

    @Test
    void waitsBeforeItCallsALostFeedAbsent() {
        world.faults.add(
                "/amazon",
                request -> request.line().equals("POST /feeds/2021-06-30/feeds"),
                1,
                new Fault.ResetBefore());
        sendThree();

        EffectLook soon = world.ask("direct:amazon-submit-feed-look", world.batches.feed, EffectLook.class);
        world.clock.forward(Duration.ofMinutes(6));
        EffectLook later = world.ask("direct:amazon-submit-feed-look", world.batches.feed, EffectLook.class);

        assertThat(soon).isInstanceOf(EffectLook.Unclear.class);
        assertThat(later).isInstanceOf(EffectLook.Absent.class);
    }

    @Test
    void handsSeveralUnexplainedFeedsToAPerson() {
        world.faults.add("/amazon", request -> request.line().endsWith("/feeds"), 1, new Fault.ResetAfter());
        sendThree();
        world.template.sendBody("direct:perform-effect", 901L);
        world.batches.failure = null;
        world.faults.add("/amazon", request -> request.line().endsWith("/feeds"), 1, new Fault.ResetAfter());
        world.template.sendBody("direct:perform-effect", 902L);

        EffectLook look = world.ask("direct:amazon-submit-feed-look", world.batches.feed, EffectLook.class);

        assertThat(look).isInstanceOf(EffectLook.Undecidable.class);
    }

    @Test
    void treatsAFailedUploadAsNotApplied() {
        SandboxResponse busy = SandboxResponse.empty(503);
        world.faults.add("/amazon", request -> request.line().startsWith("PUT /s3"), 1, new Fault.Answer(busy));

        sendThree();

        assertThat(((RemoteFailure) world.batches.failure).applied()).isEqualTo(RemoteFailure.Applied.NO);
        assertThat(world.books.of("amazon.feed")).isEmpty();
    }
}
