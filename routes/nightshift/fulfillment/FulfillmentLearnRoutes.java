package nightshift.fulfillment;

import nightshift.operations.EachOnItsOwn;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a night has to know before it works: the mail that came, and the orders that are open. */
@Component
public class FulfillmentLearnRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:learn-what-is-new").routeId("learn-what-is-new").routeConfigurationId("item")
            .routeDescription("Mail, and meanwhile what is open in the shop and at Amazon: neither needs the other")
            .multicast(new EachOnItsOwn()).parallelProcessing().id("mail-and-orders")
                .to("direct:poll-mail").id("poll-mail-first")
                .to("direct:learn-open-orders").id("learn-what-is-open")
            .end();

        from("direct:learn-open-orders").routeId("learn-open-orders").routeConfigurationId("item")
            .routeDescription("Brings the local index of open orders up to date, Shopify's and Amazon's")
            .multicast(new EachOnItsOwn()).id("both-channels")
                .to("direct:learn-shopify-orders").id("learn-shopify")
                .to("direct:learn-amazon-orders").id("learn-amazon")
            .end();

        from("direct:learn-shopify-orders").routeId("learn-shopify-orders").routeConfigurationId("item")
            .routeDescription("Note attributes and Amazon numbers of open orders, which Shopify cannot search for")
            .to("direct:shopify-refresh-index").id("refresh-order-index");

        from("direct:learn-amazon-orders").routeId("learn-amazon-orders").routeConfigurationId("item")
            .routeDescription("One search for all changed orders instead of a call for each")
            .filter(method(AmazonQuestions.class, "isAsked")).id("is-amazon-configured")
                .to("direct:amazon-refresh-orders").id("refresh-amazon-orders")
            .end();
    }
}
