package nightshift.books;

import java.io.IOException;
import java.time.Duration;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The one door to QuickBooks: limits, token, failures. Every other QuickBooks route goes through it. */
@Component
public class QuickBooksCallRoutes extends RouteBuilder {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final QuickBooksSettings settings;
    private final QuickBooksAccess access;

    public QuickBooksCallRoutes(QuickBooksSettings settings, QuickBooksAccess access) {
        this.settings = settings;
        this.access = access;
    }

    @Override
    public void configure() {
        getContext().addComponent("quickbooks", HttpClients.component(
            settings.callsInFlight(), settings.connectWithin(), settings.answerWithin(), access));

        from("direct:quickbooks-call").routeId("quickbooks-call").routeConfigurationId("adapter")
            .routeDescription("QuickBooksCall to QuickBooksAnswer, within the limits; a refused token is replaced once")
            .setVariable("quickbooksCall", body()).id("keep-quickbooks-call")
            .bean(QuickBooksAccess.class, "require()").id("want-a-configured-company")
            .bean(BooksCopies.class, "requireThisCompany()").id("want-the-company-of-this-database")
            .to("direct:quickbooks-send").id("send-quickbooks-call")
            .choice().id("is-the-quickbooks-token-refused")
                .when(simple("${body.tokenRefused}"))
                    .bean(QuickBooksAccess.class, "forgetToken()").id("forget-quickbooks-token")
                    .setBody(variable("quickbooksCall")).id("same-quickbooks-call-again")
                    .to("direct:quickbooks-send").id("send-quickbooks-call-with-new-token")
            .end()
            .bean(QuickBooksErrors.class, "orFailure(${body})").id("stop-at-quickbooks-failure");

        from("direct:quickbooks-send").routeId("quickbooks-send").routeConfigurationId("adapter")
            .routeDescription("Sends one request to QuickBooks and takes the answer as it comes")
            .removeHeaders("*", "CamelRedeliver*").id("no-foreign-headers-to-quickbooks")
            .throttle(settings.callsPerMinute()).timePeriodMillis(MINUTE).id("keep-to-calls-a-minute").end()
            .filter(simple("${body.isBatch}")).id("is-it-a-batch")
                .throttle(settings.batchesPerMinute()).timePeriodMillis(MINUTE).id("keep-to-batches-a-minute").end()
            .end()
            .setHeader(Exchange.HTTP_METHOD, simple("${body.method}")).id("quickbooks-method")
            .setHeader(Exchange.HTTP_PATH, simple("${body.path}")).id("quickbooks-path")
            .setHeader(Exchange.HTTP_RAW_QUERY, simple("${body.query}")).id("quickbooks-query-string")
            .setHeader(Exchange.CONTENT_TYPE, simple("${body.contentType}")).id("quickbooks-content-type")
            .setBody(simple("${body.body}")).id("quickbooks-request-body")
            .doTry().id("try-quickbooks")
                .to("quickbooks:" + settings.companyUrl() + "?throwExceptionOnFailure=false").id("call-quickbooks")
                .bean(QuickBooksAnswer.class, "of(${variable.quickbooksCall}, ${header.CamelHttpResponseCode},"
                    + " ${header.intuit_tid}, ${header.Retry-After}, ${bodyAs(String)})").id("take-quickbooks-answer")
            .doCatch(IOException.class, TypeConversionException.class)
                .bean(QuickBooksErrors.class, "brokeOff(${variable.quickbooksCall}, ${exception})").id("quickbooks-broke-off")
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("drop-quickbooks-headers");
    }
}
