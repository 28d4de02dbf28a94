package nightshift.customers;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Which orders a mail may be about, as Shopify has them now, and whether its sender may hear of them. */
@Component
public class CustomerOrderRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-customer").routeId("look-up-customer").routeConfigurationId("adapter")
            .routeDescription("Variables opened and understood in; orderContext out: the orders it names, else its sender's newest. A machine's mail is not looked up")
            .setVariable("orderContext", constant(new OrderContext.None())).id("no-order-yet")
            .filter(simple("${variable.understood.robot.isPresent} == false")).id("unless-a-machine-wrote-it")
                .bean(OrderContexts.class, "question(${variable.opened.mail}, ${variable.understood})").id("ask-for-orders-of-customer")
                .to("direct:shopify-customer-orders").id("find-orders-of-customer")
                .bean(OrderContexts.class, "of(${variable.opened.mail}, ${variable.understood}, ${body})").id("whose-order-is-it")
                .setVariable("orderContext", body()).id("keep-order-context")
            .end();
    }
}
