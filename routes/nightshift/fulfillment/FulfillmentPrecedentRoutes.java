package nightshift.fulfillment;

import nightshift.fulfillment.precedents.FulfilledAlready;
import nightshift.fulfillment.precedents.PrecedentQuestions;
import nightshift.operations.ItemSearch;
import nightshift.operations.OpenWrites;
import nightshift.shop.FulfillmentCreation;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What the house knows already of an order, before a shipment or a cancellation of it is decided. */
@Component
public class FulfillmentPrecedentRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:look-up-precedents").routeId("look-up-precedents").routeConfigurationId("adapter")
            .routeDescription("Variables shipment and orders in; precedents out: writes of its orders that wait, what was reported and claimed before")
            .setVariable("keyParts", method(PrecedentQuestions.class, "keyParts(${variable.orders})")).id("name-orders-in-keys")
            .setVariable("openShipments", method(OpenWrites.class, "with('" + FulfillmentCreation.KIND + "', ${variable.keyParts})")).id("find-shipments-that-wait")
            .setVariable("reportedNumbers", method(PrecedentQuestions.class, "purchaseOrders(${variable.shipment})")).id("name-purchase-orders")
            .setVariable("reportedBefore", method(ItemSearch.class, "about(FULFILLMENT, ${variable.reportedNumbers})")).id("find-what-was-reported-before")
            .setVariable("claimedOrders", method(PrecedentQuestions.class, "orderNames(${variable.orders})")).id("name-orders-of-claims")
            .setVariable("claims", method(ItemSearch.class, "about(CLAIMS, ${variable.claimedOrders})")).id("find-claims")
            .setVariable("precedents", method(PrecedentQuestions.class,
                "gathered(${variable.openShipments}, ${variable.reportedBefore}, ${variable.claims})")).id("keep-precedents");

        from("direct:tell-what-is-fulfilled").routeId("tell-what-is-fulfilled").routeConfigurationId("adapter")
            .routeDescription("Decided to Decided: a supplier's cancellation with what is fulfilled of it already")
            .setVariable("decidedItem", body()).id("keep-decided-item")
            .setVariable("cancelledOrders", method(PrecedentQuestions.class, "cancelledOrders(${body})")).id("name-cancelled-orders")
            .setVariable("reportedBefore", method(ItemSearch.class, "about(FULFILLMENT, ${variable.cancelledOrders})")).id("find-what-was-reported-of-them")
            .bean(FulfilledAlready.class, "told(${variable.decidedItem}, ${variable.reportedBefore})").id("say-what-is-fulfilled");
    }
}
