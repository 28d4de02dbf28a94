package nightshift.competition;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The one door to Keepa: tokens, key, failures. */
@Component
public class KeepaRoutes extends RouteBuilder {
    private final KeepaSettings settings;
    private final KeepaKey key;

    public KeepaRoutes(KeepaSettings settings, KeepaKey key) {
        this.settings = settings;
        this.key = key;
    }

    @Override
    public void configure() {
        getContext().addComponent("keepa", HttpClients.component(
            1, settings.connectWithin(), settings.answerWithin(), key));

        from("direct:refresh-competition").routeId("refresh-competition").routeConfigurationId("item")
            .routeDescription("Body: the products the store sells. Asks Keepa about those that are stale, as far as its tokens go; the rest is left to the next run")
            .bean(KeepaSweeps.class, "begin(${body})").id("which-products-are-stale")
            .setVariable("keepaSweep", body()).id("keep-sweep-of-keepa")
            .loopDoWhile(method(KeepaSweeps.class, "goesOn(${variable.keepaSweep})")).id("while-there-are-tokens")
                .delay(method(KeepaSweeps.class, "pause")).syncDelayed().id("wait-for-tokens").end()
                .setBody(simple("${variable.keepaSweep.question}")).id("next-question-to-keepa")
                .to("direct:keepa-products").id("ask-about-some-products")
                .bean(KeepaSweeps.class, "after(${variable.keepaSweep}, ${body})").id("one-question-less")
                .setVariable("keepaSweep", body()).id("keep-rest-of-sweep")
            .end()
            .setBody(variable("keepaSweep")).id("how-far-the-sweep-came");

        from("direct:keepa-products").routeId("keepa-products").routeConfigurationId("adapter")
            .routeDescription("Body: up to 100 ASINs. Their present offers, kept by ASIN; an empty list where there are not enough tokens")
            .setVariable("keepaQuestion", body()).id("keep-question-to-keepa")
            .bean(KeepaKey.class, "require").id("want-a-key")
            .bean(KeepaSweeps.class, "call(${body})").id("as-a-call")
            .to("direct:keepa-call").id("get-products")
            .bean(KeepaSweeps.class, "keep(${variable.keepaQuestion}, ${body})").id("keep-what-keepa-said");

        from("direct:keepa-call").routeId("keepa-call").routeConfigurationId("adapter")
            .routeDescription("Body: one request. The key is added on the wire, where nobody sees it")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("keepaCall", body()).id("keep-keepa-call")
            .setHeader(Exchange.HTTP_METHOD, constant("GET"))
            .setHeader(Exchange.HTTP_PATH, simple("${body.path}"))
            .setHeader(Exchange.HTTP_RAW_QUERY, simple("${body.query}"))
            .setBody(constant((Object) null))
            .doTry().id("try-keepa")
                .to("keepa:" + settings.url() + "?throwExceptionOnFailure=false").id("call-keepa")
                .bean(KeepaAnswers.class, "parse(${variable.keepaCall}, ${header.CamelHttpResponseCode}, ${bodyAs(String)})").id("read-keepa-answer")
            .doCatch(IOException.class, TypeConversionException.class)
                .bean(KeepaAnswers.class, "brokeOff(${exception})").id("keepa-broke-off")
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("drop-keepa-headers");
    }
}
