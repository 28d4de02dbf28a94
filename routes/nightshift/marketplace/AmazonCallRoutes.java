package nightshift.marketplace;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The one door to the Selling Partner API: usage plan, token, failures. Every other Amazon route goes through it. */
@Component
public class AmazonCallRoutes extends RouteBuilder {
    private final AmazonSettings settings;
    private final AmazonAccess access;

    public AmazonCallRoutes(AmazonSettings settings, AmazonAccess access) {
        this.settings = settings;
        this.access = access;
    }

    @Override
    public void configure() {
        getContext().addComponent("amazon", HttpClients.component(
            settings.callsInFlight(), settings.connectWithin(), settings.answerWithin(), access));

        from("direct:amazon-call").routeId("amazon-call").routeConfigurationId("adapter")
            .routeDescription("One call of the Selling Partner API, within its usage plan; an expired token is replaced once")
            .setVariable("amazonCall", body()).id("keep-amazon-call")
            .to("direct:amazon-send").id("send-amazon-call")
            .choice().id("is-the-token-refused")
                .when(simple("${body.tokenRefused}"))
                    .bean(AmazonAccess.class, "forgetToken()").id("forget-amazon-token")
                    .setBody(variable("amazonCall")).id("same-call-again")
                    .to("direct:amazon-send").id("send-amazon-call-with-new-token")
            .end()
            .to("direct:amazon-be-patient").id("repeat-a-read-that-came-too-soon")
            .bean(SpApiErrors.class, "orFailure(${body})").id("stop-at-amazon-failure");

        from("direct:amazon-be-patient").routeId("amazon-be-patient").routeConfigurationId("adapter")
            .routeDescription("A read that Amazon asks to slow down is repeated alone, each time after twice the pause, so that what was read before it is not read again")
            .setVariable("amazonRepeats", constant(0)).id("no-repeat-yet")
            .loopDoWhile(method(UsagePlans.class, "asksForPatience(${body}, ${variable.amazonRepeats})")).id("while-amazon-asks-to-slow-down")
                .bean(UsagePlans.class, "exhausted(${body.operation})").id("go-slower")
                .setVariable("amazonRepeats", simple("${variable.amazonRepeats}++", Integer.class)).id("count-repeats")
                .setBody(variable("amazonCall")).id("same-call-later")
                .to("direct:amazon-send").id("send-amazon-call-later")
            .end();

        from("direct:amazon-send").routeId("amazon-send").routeConfigurationId("adapter")
            .routeDescription("Sends one request to Amazon and takes the answer as it comes")
            .removeHeaders("*", "CamelRedeliver*").id("no-foreign-headers")
            .delay(method(UsagePlans.class, "reserve(${body.operation})")).syncDelayed().id("keep-to-usage-plan").end()
            .setHeader(Exchange.HTTP_METHOD, simple("${body.method}")).id("amazon-method")
            .setHeader(Exchange.HTTP_PATH, simple("${body.path}")).id("amazon-path")
            .setHeader(Exchange.HTTP_RAW_QUERY, simple("${body.query}")).id("amazon-query")
            .setHeader(Exchange.CONTENT_TYPE, constant("application/json")).id("amazon-content-type")
            .setBody(simple("${body.json}")).id("amazon-request-body")
            .doTry().id("try-amazon")
                .to("amazon:{{nightshift.amazon.url}}?throwExceptionOnFailure=false").id("call-amazon")
                .bean(SpApiAnswer.class, "of(${variable.amazonCall}, ${header.CamelHttpResponseCode}, ${bodyAs(String)})").id("take-amazon-answer")
            .doCatch(IOException.class)
                .bean(SpApiErrors.class, "brokeOff(${variable.amazonCall}, ${exception})").id("amazon-broke-off")
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("drop-amazon-headers");
    }
}
