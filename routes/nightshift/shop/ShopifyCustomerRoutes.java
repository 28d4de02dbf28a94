package nightshift.shop;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a reply to a customer may tell: his orders, and what is in stock. */
@Component
public class ShopifyCustomerRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-customer-orders")
            .routeId("shopify-customer-orders").routeConfigurationId("adapter")
            .routeDescription("CustomerQuestion to CustomerOrders: by number, Amazon number and address in one request, compared on our side")
            .setVariable("shopifyCustomer", body()).id("keep-customer-question")
            .bean(OpenOrderIndex.class, "idsOfAmazonOrders(${body})").id("amazon-orders-from-index")
            .bean(CustomerOrderSearch.class, "begin(${variable.shopifyCustomer}, ${body})").id("begin-customer-search")
            // the state is a variable: Camel asks the condition also after a failure, when the body is something else
            .setVariable("shopifyCustomerHits", body()).id("keep-no-customer-orders")
            .loopDoWhile(simple("${variable.shopifyCustomerHits.unfinished}")).id("until-all-customer-orders-are-read")
                .bean(CustomerOrderSearch.class, "next(${variable.shopifyCustomerHits})").id("next-customer-request")
                .to("direct:shopify-call").id("ask-for-customer-orders")
                .bean(CustomerOrderSearch.class, "read(${variable.shopifyCustomerHits}, ${body})").id("add-customer-orders")
                .setVariable("shopifyCustomerHits", body()).id("keep-customer-orders")
            .end()
            .bean(CustomerOrderSearch.class, "answer(${variable.shopifyCustomerHits})").id("answer-customer-orders");

        from("direct:shopify-stock")
            .routeId("shopify-stock").routeConfigurationId("adapter")
            .routeDescription("StockQuestion to StockAnswer: what can be sold now, and alternatives to what is out of stock")
            .setVariable("shopifyStock", body()).id("keep-stock-question")
            .choice().id("is-anything-asked")
                .when(simple("${body.empty}")).setBody(constant(new StockAnswer(List.of(), List.of()))).id("nothing-asked")
                .otherwise().to("direct:shopify-find-stock").id("look-up-stock")
            .end();

        from("direct:shopify-find-stock")
            .routeId("shopify-find-stock").routeConfigurationId("adapter")
            .routeDescription("One request for all SKUs and words, a second one only for alternatives")
            .bean(StockSearch.class, "request(${body})").id("request-of-what-customers-may-have")
            .to("direct:shopify-call").id("ask-for-stock")
            .bean(StockSearch.class, "read(${variable.shopifyStock}, ${body})").id("read-stock")
            .filter(method(StockSearch.class, "wantsAlternatives(${body})")).id("something-is-out-of-stock")
                .setVariable("shopifyStocked", body()).id("keep-stock")
                .bean(StockSearch.class, "alternatives(${body})").id("alternatives-request")
                .to("direct:shopify-call").id("ask-for-alternatives")
                .bean(StockSearch.class, "withAlternatives(${variable.shopifyStocked}, ${body})").id("read-alternatives")
            .end();
    }
}
