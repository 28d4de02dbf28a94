package nightshift.triage;

import nightshift.shop.ShopifySettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The facts of an answer: the orders a mail may be about, and the items it asks for, as Shopify has them now. */
@Component
public class TriageLookUpRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-customer").routeId("look-up-customer").routeConfigurationId("adapter")
            .routeDescription("Variables opened and understood in; orderContext and stock out. A machine's mail is not looked up")
            .setVariable("orderContext", constant(new OrderContext.None())).id("no-order-yet")
            .setVariable("stock", constant(TriageCase.NOTHING_ASKED)).id("no-stock-yet")
            .filter(simple("${variable.understood.robot.isPresent} == false")).id("unless-a-machine-wrote-it")
                .to("direct:look-up-orders-of-customer").id("look-up-orders")
                .to("direct:look-up-stock-for-customer").id("look-up-stock-of-mail")
            .end();

        from("direct:look-up-orders-of-customer").routeId("look-up-orders-of-customer").routeConfigurationId("adapter")
            .routeDescription("The orders it names and its sender's newest; then whether the sender may hear of them")
            .bean(OrderContexts.class, "question(${variable.opened.mail}, ${variable.understood})").id("ask-for-orders-of-customer")
            .to("direct:shopify-customer-orders").id("find-orders-of-customer")
            .bean(OrderContexts.class, "of(${variable.opened.mail}, ${variable.understood}, ${body})").id("whose-order-is-it")
            .setVariable("orderContext", body()).id("keep-order-context");

        from("direct:look-up-stock-for-customer").routeId("look-up-stock-for-customer").routeConfigurationId("adapter")
            .routeDescription("What of the items it names can be sold; nothing is asked for a mail about something else")
            .bean(StockQuestions.class, "of(${variable.understood})").id("ask-for-stock-of-mail")
            .filter(simple("${body.empty} == false")).id("does-it-name-items")
                .to("direct:shopify-stock").id("find-stock")
                .setVariable("stock", body()).id("keep-stock-of-mail")
            .end();
    }
}
