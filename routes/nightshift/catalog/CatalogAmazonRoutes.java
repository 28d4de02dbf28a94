package nightshift.catalog;

import nightshift.marketplace.MarketplaceCurrency;
import nightshift.remote.Downloads;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Amazon's listings: asks for the report early, waits for it and takes it into the catalog. */
@Component
public class CatalogAmazonRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:begin-amazon-listings").routeId("begin-amazon-listings").routeConfigurationId("item")
            .routeDescription("Asks Amazon for its report early: it takes minutes")
            .filter(method(OwnItems.class, "areDue(AMAZON)")).id("are-listings-old-at-the-beginning")
                .to("direct:ask-for-amazon-listings").id("ask-amazon-early")
            .end();

        from("direct:refresh-amazon-listings").routeId("refresh-amazon-listings").routeConfigurationId("item")
            .routeDescription("All listings on Amazon by report, where they were read too long ago")
            .filter(method(OwnItems.class, "areDue(AMAZON)")).id("are-listings-old")
                .to("direct:ask-for-amazon-listings").id("ask-amazon")
                .to("direct:await-amazon-listings").id("wait-for-amazon")
                .to("direct:take-amazon-listings").id("take-listings-of-amazon")
            .end();

        from("direct:ask-for-amazon-listings").routeId("ask-for-amazon-listings").routeConfigurationId("adapter")
            .routeDescription("Goes on with the report under way; asks only where there is none")
            .bean(OwnItems.class, "question(AMAZON)").id("question-to-amazon")
            .setVariable("amazonRead", body()).id("keep-question-to-amazon")
            .filter(simple("${body.unheardOf}")).id("is-amazon-not-asked-yet")
                .to("direct:amazon-ask-for-listings").id("send-question-to-amazon")
                .bean(CatalogReads.class, "asked(AMAZON, ${variable.amazonRead}, ${body})").id("note-question-to-amazon")
                .setVariable("amazonRead", body()).id("keep-asked-report")
            .end();

        from("direct:await-amazon-listings").routeId("await-amazon-listings").routeConfigurationId("adapter")
            .routeDescription("Looks whether the report is there, at most nightshift.catalog.read-wait")
            .setVariable("readUntil", method(OwnItems.class, "deadline")).id("wait-for-amazon-until")
            .to("direct:look-at-amazon-listings").id("look-at-report-at-once")
            .loopDoWhile(method(OwnItems.class, "goesOn(${variable.amazonState.ended}, ${variable.readUntil})")).id("until-amazon-has-answered")
                .delay(method(OwnItems.class, "pause")).syncDelayed().id("wait-between-looks-at-amazon").end()
                .to("direct:look-at-amazon-listings").id("look-again-at-amazon")
            .end();

        from("direct:look-at-amazon-listings").routeId("look-at-amazon-listings").routeConfigurationId("adapter")
            .routeDescription("Variable amazonState: how the report stands")
            .setBody(simple("${variable.amazonRead.remoteId.get}")).id("report-to-look-at")
            .to("direct:amazon-listings-state").id("see-how-the-report-stands")
            .setVariable("amazonState", body()).id("keep-state-of-report");

        from("direct:take-amazon-listings").routeId("take-amazon-listings").routeConfigurationId("adapter")
            .routeDescription("A whole report takes the place of what was known; one that is not there yet is left to the next run")
            .choice().id("did-amazon-answer")
                .when(simple("${variable.amazonState.completed}"))
                    .setBody(variable("amazonState")).id("report-of-amazon")
                    .to("direct:amazon-fetch-listings").id("fetch-listings-of-amazon")
                    .to("direct:keep-amazon-listings").id("take-report-in")
                .when(simple("${variable.amazonState.failed}"))
                    .bean(OwnItems.class, "failed(AMAZON, ${variable.amazonState.processingStatus})").id("amazon-could-not-answer")
                .otherwise()
                    .log("Amazon's report of the listings is not there yet; the next run looks again").id("amazon-takes-longer")
            .end();

        from("direct:keep-amazon-listings").routeId("keep-amazon-listings").routeConfigurationId("adapter")
            .routeDescription("Body: ListingsFile. All of it goes into the catalog or nothing")
            .setVariable("listingsFile", body()).id("keep-listings-file")
            .setVariable("listingsCurrency", method(MarketplaceCurrency.class, "currency")).id("currency-of-listings")
            .doTry().id("try-to-take-listings")
                .bean(AmazonItems.class, "take(${variable.listingsFile}, ${variable.listingsCurrency}, ${variable.amazonRead.askedAt})").id("put-listings-into-the-catalog")
            .doCatch(ShrunkAnswer.class)
                .bean(OwnItems.class, "doubted(AMAZON, ${exception})").id("note-how-little-amazon-lists")
            .doFinally()
                .bean(Downloads.class, "remove(${variable.listingsFile.path})").id("remove-listings-file")
            .end();
    }
}
