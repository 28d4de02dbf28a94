package nightshift.marketplace;

import nightshift.operations.Differences;
import nightshift.operations.Previews;
import nightshift.operations.ReadBacks;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Before and after: in shadow Amazon is asked whether it would take a change; what it took is read back. */
@Component
public class AmazonOfferCheckRoutes extends RouteBuilder {
    private final AmazonSettings settings;
    private final ListingsSettings listings;

    public AmazonOfferCheckRoutes(AmazonSettings settings, ListingsSettings listings) {
        this.settings = settings;
        this.listings = listings;
    }

    @Override
    public void configure() {
        from("direct:amazon-preview-listings").routeId("amazon-preview-listings").routeConfigurationId("item")
            .routeDescription("Some of the changes that shadow only records: Amazon says whether it would take them, and changes nothing")
            .filter(constant(settings.configured() && listings.previewSample() > 0)).id("is-a-preview-wanted")
                .setVariable("previewKinds", constant(ListingsFeeds.MEMBERS)).id("kinds-to-preview")
                .bean(Previews.class, "sample(${variable.previewKinds}, " + listings.previewSample() + ")").id("changes-to-preview")
                .filter(simple("${body.isEmpty} == false")).id("is-there-a-change-to-preview")
                    .to("direct:amazon-preview-offers").id("preview-changes")
                .end()
            .end();

        from("direct:amazon-preview-offers").routeId("amazon-preview-offers").routeConfigurationId("adapter")
            .routeDescription("List of BatchMember: compared as before a feed, then each offer is asked about with VALIDATION_PREVIEW")
            .setVariable("offerChanges", body()).id("keep-changes-to-preview")
            .to("direct:amazon-unseen-changes").id("what-amazon-may-not-show-before-a-preview")
            .to("direct:amazon-read-offers").id("read-offers-to-preview")
            .bean(OfferComparison.class, "of(${variable.offerChanges}, ${body}, ${variable.unseenChanges})").id("compare-offers-to-preview")
            .setVariable("comparedOffers", body()).id("keep-compared-previews")
            .bean(OfferPreviews.class, "notSent(${body})").id("what-would-not-be-sent")
            .split(body()).id("each-that-would-not-be-sent").bean(Previews.class, "record(${body})").id("record-what-would-not-be-sent").end()
            .split(simple("${variable.comparedOffers.going}")).stopOnException().id("each-offer-to-preview")
                .to("direct:amazon-preview-offer").id("preview-each-offer")
            .end();

        from("direct:amazon-preview-offer").routeId("amazon-preview-offer").routeConfigurationId("adapter")
            .routeDescription("ListingMessage: one patch with VALIDATION_PREVIEW; the answer is kept with its changes")
            .setVariable("previewMessage", body()).id("keep-message-to-preview")
            .bean(OffersApi.class, "preview(${body})").id("ask-for-preview")
            .setVariable("previewCall", body()).id("keep-preview-call")
            .to("direct:amazon-call").id("call-patch-listings-item")
            .bean(OfferPreviews.class, "asked(${variable.previewMessage}, ${variable.previewCall}, ${body})").id("read-preview")
            .split(body()).id("each-previewed-change").bean(Previews.class, "record(${body})").id("record-preview").end();

        from("direct:amazon-read-back-offers").routeId("amazon-read-back-offers").routeConfigurationId("adapter")
            .routeDescription("ReadBacks.Sample of offers: what is otherwise becomes a difference")
            .setVariable("readBackSample", body()).id("keep-sample-of-offers")
            .setBody(simple("${body.members}")).id("offers-to-read-back")
            .to("direct:amazon-read-offers").id("read-written-offers")
            .bean(OfferReadBack.class, "offers(${variable.readBackSample}, ${body})").id("hold-offers-against-amazon")
            .bean(Differences.class, "record(${body})").id("keep-differences-of-offers")
            .bean(ReadBacks.class, "checked(${variable.readBackSample}, ${body.differences.size})").id("offers-are-read-back");
    }
}
