package nightshift.marketplace;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.EffectBatches;
import nightshift.operations.ListOfParts;
import nightshift.operations.RecordedWrites;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Prices and quantities of offers as one listings feed: compare each with what it was decided from, send, read the report. */
@Component
public class AmazonListingsFeedRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-open-listings").routeId("amazon-open-listings").routeConfigurationId("item")
            .routeDescription("Claims the changes of offers that are ready, unless a feed is in flight, and sends them through the gate")
            .setBody(constant((Object) null)).id("before-claim-offer-changes")
            .bean(ListingsFeeds.class, "open()").id("claim-offer-changes")
            .loopDoWhile(simple("${body.isPresent}")).id("while-a-listings-batch-is-opened")
                .setBody(simple("${body.get}")).id("listings-batch-effect")
                .to("direct:perform-effect").id("perform-listings-batch")
                .setBody(constant((Object) null)).id("forget-listings-batch")
                .bean(ListingsFeeds.class, "open()").id("claim-offer-changes-of-another-workflow")
            .end();

        from("direct:amazon-submit-listings").routeId("amazon-submit-listings").routeConfigurationId("effect")
            .routeDescription("AmazonListingsFeed to EffectOutcome: what is still as it was decided from goes out, the rest is settled")
            .setVariable("feedType", constant(FeedType.LISTINGS)).id("feed-of-listings")
            .bean(EffectBatches.class, "openMembersOf(${variable.effect.effectId})").id("members-of-listings-feed")
            .to("direct:amazon-compare-offers").id("compare-offers-before-sending")
            .choice().id("is-any-offer-left-to-change")
                .when(simple("${body.isEmpty}"))
                    .bean(FeedOutcomes.class, "nothingToSend()").id("no-offer-to-change")
                .otherwise()
                    .to("direct:amazon-write-listings").id("write-listings-document")
                    .to("direct:amazon-upload-feed").id("upload-listings-document")
                    .to("direct:amazon-create-feed").id("create-listings-feed")
            .end();

        from("direct:amazon-compare-offers").routeId("amazon-compare-offers").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember to the messages that may go out, as the offers are now; the others are settled at once")
            .setVariable("offerChanges", body()).id("keep-offer-changes")
            .to("direct:amazon-unseen-changes").id("what-amazon-may-not-show-yet")
            .to("direct:amazon-read-offers").id("read-present-offers")
            .bean(OfferComparison.class, "of(${variable.offerChanges}, ${body}, ${variable.unseenChanges})").id("compare-offers")
            .setVariable("comparedOffers", body()).id("keep-compared-offers")
            .bean(EffectBatches.class, "settleAll(${body.settled})").id("settle-offers-that-may-not-change")
            .setBody(simple("${variable.comparedOffers.going}")).id("messages-that-may-go");

        from("direct:amazon-unseen-changes").routeId("amazon-unseen-changes").routeConfigurationId("adapter")
            .routeDescription("Variable unseenChanges: our own last changes of offers, as long as Amazon may need to show them. The body stays")
            .setVariable("changesSince", method(UnseenChanges.class, "since")).id("since-when-changes-may-be-unseen")
            .setVariable("offerKinds", constant(ListingsFeeds.MEMBERS)).id("kinds-of-offer-changes")
            .setVariable("lastChanges", method(RecordedWrites.class, "achievedSince(${variable.offerKinds}, ${variable.changesSince})")).id("our-last-offer-changes")
            .setVariable("unseenChanges", method(UnseenChanges.class, "last(${variable.lastChanges})")).id("keep-unseen-changes");

        from("direct:amazon-read-offers").routeId("amazon-read-offers").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember to a Map of Offer by SKU, twenty a call")
            .bean(OffersApi.class, "calls(${body})").id("offer-calls")
            .split(body(), ListOfParts.all()).stopOnException().id("each-offer-call")
                .to("direct:amazon-call").id("call-search-listings-items")
                .bean(OffersApi.class, "read(${body})").id("read-offers-of-call")
            .end()
            .bean(OffersApi.class, "all(${body})").id("put-offers-together");

        from("direct:amazon-write-listings").routeId("amazon-write-listings").routeConfigurationId("adapter")
            .routeDescription("These messages as JSON, in bytes; what is too much for one feed goes with the next")
            .bean(ListingsDocument.class, "write(${body})").id("write-listings-json")
            .setVariable("listingsDocument", body()).id("keep-listings-document")
            .setVariable("request", simple("${body.summary}")).id("keep-listings-for-the-record")
            .bean(EffectBatches.class, "putBack(${variable.effect.effectId}, ${variable.listingsDocument.putBack})").id("put-back-what-is-too-much")
            .bean(AmazonFeeds.class, "passed(${variable.effect.effectId}, ${variable.listingsDocument.numbers})").id("note-listings-that-passed")
            .setBody(simple("${variable.listingsDocument.bytes}")).id("bytes-of-listings");

        from("direct:amazon-submit-listings-look").routeId("amazon-submit-listings-look").routeConfigurationId("adapter")
            .routeDescription("AmazonListingsFeed to EffectLook: as every feed is looked for")
            .to("direct:amazon-look-for-feed").id("look-for-listings-feed");

        from("direct:amazon-collect-listings").routeId("amazon-collect-listings").routeConfigurationId("item")
            .routeDescription("Each listings feed that Amazon has taken and not reported on yet")
            .bean(EffectBatches.class, "submitted('" + AmazonListingsFeed.KIND + "')").id("listings-feeds-under-way")
            .split(body()).id("each-listings-feed")
                .to("direct:amazon-collect-feed").id("collect-each-listings-feed")
            .end();

        from("direct:amazon-settle-listings").routeId("amazon-settle-listings").routeConfigurationId("adapter")
            .routeDescription("An ended listings feed: an outcome for each change by the report; what is in doubt waits until Amazon shows it")
            .to("direct:amazon-fetch-report").id("fetch-listings-report")
            .bean(ListingsReport.class, "read(${body})").id("read-listings-report")
            .setVariable("listingsReport", body()).id("keep-listings-report")
            .bean(EffectBatches.class, "openMembersOf(${variable.submittedFeed.effectId})").id("changes-of-listings-feed")
            .setVariable("offerChanges", body()).id("keep-changes-of-listings-feed")
            .bean(AmazonFeeds.class, "find(${variable.submittedFeed.effectId})").id("what-the-listings-feed-held")
            .bean(ListingsOutcomes.class, "of(${variable.offerChanges}, ${body}, ${variable.feedStatus}, ${variable.listingsReport})").id("outcome-of-each-change")
            .setVariable("listingsTold", body()).id("keep-what-listings-told")
            .bean(EffectBatches.class, "settleAll(${body.told})").id("settle-told-changes")
            .filter(not(method(ListingsOutcomes.class, "tooSoon(${variable.listingsTold}, ${variable.feedStatus})"))).id("is-the-rest-shown-by-now")
                .to("direct:amazon-verify-listings").id("verify-changes-in-doubt")
            .end();

        from("direct:amazon-verify-listings").routeId("amazon-verify-listings").routeConfigurationId("adapter")
            .routeDescription("What the report did not tell: the offers themselves are read, then the feed is settled")
            .setBody(simple("${variable.listingsTold.inDoubt}")).id("changes-in-doubt")
            .to("direct:amazon-read-offers").id("read-offers-in-doubt")
            .bean(ListingsOutcomes.class, "verified(${variable.listingsTold}, ${variable.feedStatus}, ${body})").id("offers-tell")
            .bean(EffectBatches.class, "settleAll(${body})").id("settle-verified-changes")
            .bean(FeedOutcomes.class, "ended(${variable.feedStatus})").id("listings-feed-has-ended")
            .bean(EffectBatches.class, "settle(${variable.submittedFeed.effectId}, ${body})").id("settle-listings-feed");
    }
}
