package nightshift.triage;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The facts of an answer about stock: the items a mail asks for, as Shopify has them now. Its orders are looked up as for claims ({@code look-up-customer}). */
@Component
public class TriageLookUpRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-stock-for-customer").routeId("look-up-stock-for-customer").routeConfigurationId("adapter")
            .routeDescription("Variable understood in, stock out: what of the items it names can be sold; nothing is asked for a mail about something else")
            .setVariable("stock", constant(TriageCase.NOTHING_ASKED)).id("no-stock-yet")
            .bean(StockQuestions.class, "of(${variable.understood})").id("ask-for-stock-of-mail")
            .filter(simple("${body.empty} == false")).id("does-it-name-items")
                .to("direct:shopify-stock").id("find-stock")
                .setVariable("stock", body()).id("keep-stock-of-mail")
            .end();
    }
}
