package nightshift.marketplace;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.EffectBatches;
import nightshift.operations.ListOfParts;
import nightshift.operations.OrderlyStop;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Sends the confirmations of a run as one order feed: guard each, write the document, upload it, create the feed. */
@Component
public class AmazonFeedRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-send-confirmations").routeId("amazon-send-confirmations").routeConfigurationId("item")
            .routeDescription("Step of a run: one feed for all confirmations that are ready, then a while of waiting for its report")
            .bean(OrderlyStop.class, "refuse").id("no-new-feed-at-the-end")
            .multicast(new EachOnItsOwn()).id("steps-of-sending")
                .to("direct:amazon-collect-feeds").id("collect-earlier-feeds")
                .to("direct:amazon-open-feed").id("send-new-feed")
                .to("direct:amazon-await-feeds").id("wait-for-feeds")
            .end();

        from("direct:amazon-open-feed").routeId("amazon-open-feed").routeConfigurationId("item")
            .routeDescription("Claims the confirmations that are ready, unless a feed is in flight, and sends them through the gate")
            .bean(ConfirmationFeeds.class, "open()").id("claim-confirmations")
            .filter(simple("${body.isPresent}")).id("if-a-feed-was-opened")
                .setBody(simple("${body.get}")).id("feed-effect")
                .to("direct:perform-effect").id("perform-feed-effect")
            .end();

        from("direct:amazon-submit-feed").routeId("amazon-submit-feed").routeConfigurationId("effect")
            .routeDescription("AmazonFeed to EffectOutcome: what Amazon's orders still wait for goes out, the rest is settled")
            .setVariable("feed", body()).id("keep-feed")
            .setVariable("feedType", constant(FeedType.ORDERS)).id("feed-of-orders")
            .to("direct:amazon-refresh-orders").id("refresh-orders-before-feed")
            .to("direct:amazon-guard-feed").id("guard-feed")
            .choice().id("is-anything-left-to-send")
                .when(simple("${body.isEmpty}"))
                    .bean(FeedOutcomes.class, "nothingToSend()").id("nothing-to-send")
                .otherwise()
                    .to("direct:amazon-write-feed").id("write-feed")
                    .to("direct:amazon-upload-feed").id("upload-feed")
                    .to("direct:amazon-create-feed").id("create-feed")
            .end();

        from("direct:amazon-guard-feed").routeId("amazon-guard-feed").routeConfigurationId("adapter")
            .routeDescription("The messages of the feed that may go out, as the orders stand now; several at a time")
            .bean(AmazonFeeds.class, "candidates(${variable.effect.effectId}, ${variable.feed})").id("messages-not-left-out-before")
            .split(body(), ListOfParts.all())
                .parallelProcessing().executorService("work").stopOnException().id("each-message")
                .to("direct:amazon-guard-message").id("guard-each-message")
            .end()
            .bean(FeedGuard.class, "passed(${body})").id("messages-that-passed")
            .setVariable("passedMessages", body()).id("keep-messages-that-passed")
            .bean(FeedGuard.class, "numbers(${body})").id("numbers-of-messages-that-passed")
            .bean(AmazonFeeds.class, "passed(${variable.effect.effectId}, ${body})").id("note-messages-that-passed")
            .setBody(variable("passedMessages")).id("answer-messages-that-passed");

        from("direct:amazon-guard-message").routeId("amazon-guard-message").routeConfigurationId("adapter")
            .routeDescription("One message: its order is judged, read live where the decision is not fresh; what may not go out is settled at once")
            .setVariable("message", body()).id("keep-message")
            .setBody(simple("${body.confirmation.order}")).id("order-of-message")
            .choice().id("is-the-decision-fresh")
                .when(simple("${variable.effect.fresh}"))
                    .to("direct:amazon-find-order").id("order-as-known-moments-ago")
                .otherwise()
                    .to("direct:amazon-get-order").id("order-as-it-stands-now")
            .end()
            .bean(ConfirmationGuard.class, "judge(${variable.message.confirmation}, ${body})").id("guard-message")
            .setVariable("verdict", body()).id("keep-verdict")
            .filter(body().isInstanceOf(Verdict.Leave.class)).id("if-it-may-not-go")
                .bean(EffectBatches.class, "settle(${variable.message.effectId}, ${body.outcome})").id("settle-what-may-not-go")
            .end()
            .bean(FeedGuard.class, "judged(${variable.message}, ${variable.verdict})").id("judged-message");

        from("direct:amazon-write-feed").routeId("amazon-write-feed").routeConfigurationId("adapter")
            .routeDescription("These messages as the XML of an order feed, in bytes")
            .bean(FeedGuard.class, "only(${variable.feed}, ${body})").id("feed-that-goes-out")
            .bean(FeedDocument.class, "write(${body})").id("write-feed-document")
            .setVariable("request", bodyAs(String.class)).id("keep-feed-for-the-record");

        from("direct:amazon-submit-feed-look").routeId("amazon-submit-feed-look").routeConfigurationId("adapter")
            .routeDescription("AmazonFeed to EffectLook: as every feed is looked for")
            .to("direct:amazon-look-for-feed").id("look-for-order-feed");
    }
}
