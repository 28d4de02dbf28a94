package nightshift.shop;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** All items of the shop in one bulk query: ask, look whether the answer is there, fetch it. */
@Component
public class ShopifyItemRoutes extends RouteBuilder {
    private final ShopifySettings settings;

    public ShopifyItemRoutes(ShopifySettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        getContext().addComponent("shopify-download", HttpClients.component(
            1, settings.connectWithin(), settings.answerWithin()));

        from("direct:shopify-ask-for-items").routeId("shopify-ask-for-items").routeConfigurationId("adapter")
            .routeDescription("ItemsAsked to the id of the bulk operation: one that was started then and not heard of, else a new one")
            .setVariable("shopifyAsked", body()).id("keep-question-for-items")
            .bean(ItemsQueries.class, "look").id("bulk-queries-request")
            .to("direct:shopify-call").id("ask-for-bulk-queries")
            .bean(ItemsQueries.class, "lost(${body}, ${variable.shopifyAsked})").id("find-lost-question")
            .choice().id("was-it-asked-already")
                .when(simple("${body.isPresent}")).setBody(simple("${body.get}")).id("question-was-asked")
                .otherwise()
                    .bean(ItemsQueries.class, "start").id("items-question")
                    .to("direct:shopify-call").id("ask-for-all-items")
                    .bean(ItemsQueries.class, "started(${body})").id("id-of-question")
            .end();

        from("direct:shopify-items-state").routeId("shopify-items-state").routeConfigurationId("adapter")
            .routeDescription("Id of a bulk operation to ItemsState: is the answer there?")
            .bean(ItemsQueries.class, "stateOf(${body})").id("items-state-request")
            .to("direct:shopify-call").id("ask-whether-items-are-there")
            .bean(ItemsQueries.class, "state(${body})").id("read-items-state");

        from("direct:shopify-fetch-items").routeId("shopify-fetch-items").routeConfigurationId("adapter")
            .routeDescription("ItemsState of a completed operation to the path of a file of ours with the answer, empty where there was nothing to list")
            .choice().id("is-there-a-file")
                .when(simple("${body.url.isPresent}")).to("direct:shopify-fetch-file").id("fetch-the-file")
                .otherwise().bean(ItemDownload.class, "nothing").id("a-file-of-nothing")
            .end();

        from("direct:shopify-fetch-file").routeId("shopify-fetch-file").routeConfigurationId("adapter")
            .routeDescription("ItemsState to the path of a file of ours with the answer; the URL goes out as it came, without a token")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("items-get")
            .setHeader(Exchange.HTTP_URI, simple("${body.url.get}")).id("url-of-items")
            .setBody(constant((Object) null)).id("no-body-to-storage")
            .doTry().id("try-to-download-items")
                .to("shopify-download:https://storage.invalid?throwExceptionOnFailure=false&disableStreamCache=true").id("download-items")
                .bean(ItemDownload.class, "keep(${header.CamelHttpResponseCode}, ${body})").id("keep-items-in-a-file")
            .doCatch(IOException.class)
                .bean(ItemDownload.class, "brokeOff(${exception})").id("items-broke-off")
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("forget-url-of-items");
    }
}
