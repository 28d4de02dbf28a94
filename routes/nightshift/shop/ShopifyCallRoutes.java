package nightshift.shop;

import static org.apache.camel.builder.PredicateBuilder.not;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** One GraphQL request to Shopify and its answer: waits for the budget, sends, reads errors. Every other Shopify route ends here. */
@Component
public class ShopifyCallRoutes extends RouteBuilder {
    private final ShopifySettings settings;
    private final ShopifyAccess access;

    public ShopifyCallRoutes(ShopifySettings settings, ShopifyAccess access) {
        this.settings = settings;
        this.access = access;
    }

    @Override
    public void configure() {
        getContext().addComponent("shopify", HttpClients.component(
                settings.callsInFlight(), settings.connectWithin(), settings.answerWithin(), access));

        from("direct:shopify-call")
            .routeId("shopify-call").routeConfigurationId("adapter")
            .routeDescription("One GraphQL request: waits until Shopify's bucket holds its cost, sends it, reads the answer")
            .setVariable("shopifyRequest", body()).id("keep-request")
            .bean(ShopifyAccess.class, "require").id("want-a-configured-shop")
            .loopDoWhile(not(method(ThrottleBudget.class, "take(${body.operation})"))).id("until-the-bucket-holds-the-cost")
                .delay(method(ThrottleBudget.class, "pause(${body.operation})")).syncDelayed().id("wait-for-budget").end()
            .end()
            .to("direct:shopify-post").id("post-request")
            .filter(header(Exchange.HTTP_RESPONSE_CODE).isEqualTo(401)).id("token-refused").filter(method(ShopifyAccess.class, "renew")).id("token-renewed")
                .setBody(variable("shopifyRequest")).id("same-request")
                .to("direct:shopify-post").id("ask-again-with-a-new-token")
            .end().end()
            .to("direct:shopify-read-answer").id("read-answer");

        from("direct:shopify-post")
            .routeId("shopify-post").routeConfigurationId("adapter").routeDescription("The request over HTTP")
            .removeHeaders("*", "CamelRedeliver*")
            .transform(simple("${body.wire}")).id("as-wire-format")
            .marshal().json().id("to-json")
            .setHeader(Exchange.CONTENT_TYPE, constant("application/json"))
            .doTry().id("try-shopify")
                .to("shopify:" + settings.graphqlUrl() + "?throwExceptionOnFailure=false&httpMethod=POST").id("call-shopify")
                .convertBodyTo(String.class).id("read-body")
            .doCatch(IOException.class, TypeConversionException.class)
                .bean(ShopifyAnswers.class, "brokeOff(${variable.shopifyRequest}, ${exception})").id("shopify-broke-off")
            .end();

        from("direct:shopify-read-answer")
            .routeId("shopify-read-answer").routeConfigurationId("adapter")
            .routeDescription("From HTTP status and JSON to data, or to a failure that says whether a write may have happened")
            .bean(ShopifyAnswers.class, "parse(${variable.shopifyRequest}, ${header.CamelHttpResponseCode},"
                + " ${header.X-Shopify-API-Version}, ${header.Retry-After}, ${body})").id("parse-answer")
            .removeHeaders("*", "CamelRedeliver*")
            .bean(ThrottleBudget.class, "learn(${body})").id("learn-budget")
            .bean(ShopifyAnswers.class, "data(${body})").id("refuse-errors");
    }
}
