package nightshift.triage;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The facts of an answer: the orders a mail may be about, and the items it asks for, as Shopify has them now. */
@Component
public class TriageLookUpRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-for-answer").routeId("look-up-for-answer").routeConfigurationId("adapter")
            .routeDescription("Variables opened and understood in; orderContext and stock out")
            .to("direct:look-up-customer").id("look-up-orders")
            .to("direct:look-up-stock-for-customer").id("look-up-stock-of-mail");

        from("direct:look-up-stock-for-customer").routeId("look-up-stock-for-customer").routeConfigurationId("adapter")
            .routeDescription("What of the items it names can be sold; nothing is asked for a mail about something else")
            .setVariable("stock", constant(TriageCase.NOTHING_ASKED)).id("no-stock-yet")
            .bean(StockQuestions.class, "of(${variable.understood})").id("ask-for-stock-of-mail")
            .filter(simple("${body.empty} == false")).id("does-it-name-items")
                .to("direct:shopify-stock").id("find-stock")
                .setVariable("stock", body()).id("keep-stock-of-mail")
            .end();
    }
}
