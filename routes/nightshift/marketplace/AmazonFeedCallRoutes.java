package nightshift.marketplace;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** How any feed gets to Amazon and its report back. The variable feedType says which kind of feed it is. */
@Component
public class AmazonFeedCallRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-upload-feed").routeId("amazon-upload-feed").routeConfigurationId("adapter")
            .routeDescription("Uploads these bytes as the document of a feed; a document nobody refers to has no effect")
            .setVariable("feedBytes", body()).id("keep-feed-document")
            .bean(FeedsApi.class, "createDocument(${variable.feedType})").id("ask-for-upload-url")
            .to("direct:amazon-call").id("call-create-feed-document")
            .bean(FeedsApi.class, "link(${body})").id("read-upload-url")
            .setVariable("upload", body()).id("keep-upload-url")
            .setBody(variable("feedBytes")).id("feed-document-to-upload")
            .to("direct:amazon-upload").id("upload-feed-document");

        from("direct:amazon-create-feed").routeId("amazon-create-feed").routeConfigurationId("effect")
            .routeDescription("Creates the feed: the one call here that must never be repeated blindly, so the attempt is noted first")
            .bean(AmazonFeeds.class, "attempt(${variable.effect.effectId})").id("note-attempt")
            .bean(FeedsApi.class, "createFeed(${variable.feedType}, ${variable.upload.feedDocumentId})").id("ask-to-create-feed")
            .to("direct:amazon-call").id("call-create-feed")
            .bean(FeedsApi.class, "submitted(${body})").id("read-feed-number")
            .setVariable("feedOutcome", body()).id("keep-feed-number")
            .bean(AmazonFeeds.class, "submitted(${variable.effect.effectId}, ${body.remoteId})").id("note-feed-number")
            .setBody(variable("feedOutcome")).id("answer-feed-submitted");

        from("direct:amazon-look-for-feed").routeId("amazon-look-for-feed").routeConfigurationId("adapter")
            .routeDescription("Feed to EffectLook: was the feed created although Amazon did not answer? Found means submitted")
            .setVariable("feed", body()).id("keep-feed-to-look-for")
            .setVariable("feedType", simple("${body.travels}")).id("type-of-feed-to-look-for")
            .bean(LostFeed.class, "known(${variable.effect.effectId})").id("look-at-own-record")
            .choice().id("does-own-record-tell")
                .when(simple("${body.isPresent}"))
                    .setBody(simple("${body.get}")).id("own-record-tells")
                .otherwise()
                    .bean(LostFeed.class, "since(${variable.effect.effectId})").id("since-the-attempt")
                    .bean(FeedsApi.class, "feedsSince(${variable.feedType}, ${body})").id("ask-for-feeds-since-then")
                    .to("direct:amazon-call").id("call-get-feeds")
                    .bean(FeedsApi.class, "feeds(${body})").id("read-feeds")
                    .bean(LostFeed.class, "look(${variable.effect.effectId}, ${variable.feed}, ${body})").id("find-lost-feed")
            .end();

        from("direct:amazon-fetch-report").routeId("amazon-fetch-report").routeConfigurationId("adapter")
            .routeDescription("The bytes of the feed's processing report; none where there is no report that speaks for each message")
            .choice().id("is-there-a-report")
                .when(simple("${variable.feedStatus.reported}"))
                    .bean(FeedsApi.class, "document(${variable.feedStatus.resultFeedDocumentId.get})").id("ask-for-report-url")
                    .to("direct:amazon-call").id("call-get-feed-document")
                    .bean(FeedsApi.class, "link(${body})").id("read-report-url")
                    .to("direct:amazon-download").id("download-report")
                .otherwise()
                    .setBody(constant(new byte[0])).id("no-report")
            .end();
    }
}
