package nightshift.marketplace;

import nightshift.operations.BatchWait;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.EffectBatches;
import nightshift.operations.ListOfParts;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Asks what became of the feeds under way and gives each confirmation its own outcome. */
@Component
public class AmazonFeedReportRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-await-feeds").routeId("amazon-await-feeds").routeConfigurationId("item")
            .routeDescription("Looks at the open feeds in growing pauses, at most nightshift.amazon.feed-wait")
            .bean(FeedWait.class, "begin()").id("begin-to-wait")
            .setVariable("feedPause", body()).id("first-pause")
            .loopDoWhile(method(BatchWait.class, "goesOn(${variable.feedPause})")).id("while-feeds-are-open")
                .delay(simple("${variable.feedPause.millis}")).syncDelayed().id("pause-before-looking-at-feeds").end()
                .multicast(new EachOnItsOwn()).id("looks-at-open-feeds")
                    .to("direct:look-at-unknown").id("look-for-lost-feed")
                    .to("direct:resume-effects").id("send-feed-that-was-put-off")
                    .to("direct:amazon-collect-feeds").id("look-at-feeds-again")
                .end()
                .bean(BatchWait.class, "longer(${variable.feedPause})").id("wait-longer")
                .setVariable("feedPause", body()).id("next-pause")
            .end();

        from("direct:amazon-collect-feeds").routeId("amazon-collect-feeds").routeConfigurationId("item")
            .routeDescription("Each feed that Amazon has taken and not reported on yet")
            .bean(EffectBatches.class, "submitted('" + AmazonFeed.KIND + "')").id("feeds-under-way")
            .split(body()).id("each-feed-under-way")
                .to("direct:amazon-collect-feed").id("collect-each-feed")
            .end();

        from("direct:amazon-collect-feed").routeId("amazon-collect-feed").routeConfigurationId("adapter")
            .routeDescription("One feed of any type: leave it, or settle what is in it and then the feed")
            .setVariable("submittedFeed", body()).id("keep-submitted-feed")
            .bean(FeedsApi.class, "feed(${body.remoteId})").id("ask-for-feed-status")
            .to("direct:amazon-call").id("call-get-feed")
            .bean(FeedsApi.class, "status(${body})").id("read-feed-status")
            .setVariable("feedStatus", body()).id("keep-feed-status")
            .choice().id("has-the-feed-ended")
                .when(simple("${body.open}"))
                    .to("direct:amazon-warn-of-open-feed").id("leave-open-feed")
                .when(simple("${variable.submittedFeed.payload.travels} == 'LISTINGS'"))
                    .to("direct:amazon-settle-listings").id("settle-ended-listings-feed")
                .otherwise()
                    .to("direct:amazon-settle-feed").id("settle-ended-feed")
            .end();

        from("direct:amazon-warn-of-open-feed").routeId("amazon-warn-of-open-feed").routeConfigurationId("adapter")
            .routeDescription("A feed that stays open too long becomes a review that names what is in it; it is never sent again")
            .bean(FeedAlerts.class, "of(${variable.submittedFeed})").id("is-feed-overdue")
            .filter(simple("${body.isPresent}")).id("if-feed-is-overdue")
                .setVariable("feedAlert", simple("${body.get}")).id("keep-feed-alert")
                .bean(EffectBatches.class, "overdue(${variable.submittedFeed.effectId}, ${body.get})").id("tell-a-person-of-open-feed")
                .log(LoggingLevel.WARN, "nightshift.marketplace", "${variable.feedAlert.detail}").id("warn-of-open-feed")
            .end();

        from("direct:amazon-settle-feed").routeId("amazon-settle-feed").routeConfigurationId("adapter")
            .routeDescription("An ended feed: an outcome for each confirmation, then for the feed itself. What is in doubt and not shown is left until Amazon had time to show it")
            .to("direct:amazon-fetch-report").id("fetch-report")
            .bean(FeedReport.class, "read(${body})").id("read-report")
            .setVariable("feedReport", body()).id("keep-feed-report")
            .setVariable("openConfirmations", method(EffectBatches.class, "openMembersOf(${variable.submittedFeed.effectId})")).id("confirmations-without-an-outcome")
            .bean(AmazonFeeds.class, "find(${variable.submittedFeed.effectId})").id("what-was-sent")
            .bean(FeedOutcomes.class, "of(${variable.submittedFeed}, ${variable.openConfirmations}, ${body}, ${variable.feedStatus}, ${variable.feedReport})").id("outcome-of-each")
            .split(body(), ListOfParts.all())
                .parallelProcessing().executorService("work").stopOnException().id("each-confirmation-of-feed")
                .to("direct:amazon-judge-confirmation").id("judge-each-confirmation")
            .end()
            .setVariable("judgedConfirmations", body()).id("keep-judged-confirmations")
            .bean(FeedOutcomes.class, "known(${body})").id("what-is-known-of-the-confirmations")
            .bean(EffectBatches.class, "settleEach(${body})").id("settle-confirmations")
            .bean(FeedOutcomes.class, "orders(${variable.submittedFeed})").id("orders-of-feed")
            .bean(AmazonOrders.class, "forget(${body})").id("local-orders-are-old")
            .filter(method(FeedOutcomes.class, "areAllKnown(${variable.judgedConfirmations})")).id("does-amazon-show-the-rest-by-now")
                .bean(FeedOutcomes.class, "ended(${variable.feedStatus})").id("feed-has-ended")
                .bean(EffectBatches.class, "settle(${variable.submittedFeed.effectId}, ${body})").id("settle-feed")
            .end();

        from("direct:amazon-judge-confirmation").routeId("amazon-judge-confirmation").routeConfigurationId("adapter")
            .routeDescription("MemberResult to Optional<MemberOutcome>, for one confirmation of an ended feed; where the report does not tell, the order itself is asked")
            .setVariable("memberResult", body()).id("keep-member-result")
            .choice().id("does-the-report-tell")
                .when(simple("${body.outcome.isPresent}"))
                    .setBody(simple("${body.outcome}")).id("report-tells")
                .otherwise()
                    .setVariable("mayStillShow", method(ShownConfirmations.class, "mayStillCome(${variable.feedStatus})")).id("may-amazon-need-more-time")
                    .setBody(simple("${body.message.confirmation.order}")).id("order-in-doubt")
                    .to("direct:amazon-get-order").id("read-order-in-doubt")
                    .bean(FeedOutcomes.class, "verified(${variable.memberResult}, ${variable.feedStatus}, ${variable.mayStillShow}, ${body})").id("order-tells")
            .end()
            .bean(FeedOutcomes.class, "of(${variable.memberResult}, ${body})").id("outcome-of-confirmation");

        from("direct:amazon-feed-alerts").routeId("amazon-feed-alerts").routeConfigurationId("adapter")
            .routeDescription("The feeds open longer than nightshift.amazon.feed-alert-after, as List<Reason> for the summary")
            .bean(FeedAlerts.class, "all()").id("overdue-feeds");
    }
}
