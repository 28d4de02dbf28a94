package nightshift.fulfillment.review;

import nightshift.fulfillment.FulfillmentDecider;
import nightshift.fulfillment.NewerWord;
import nightshift.fulfillment.OrderQuestions;
import nightshift.fulfillment.precedents.PrecedentCheck;
import nightshift.mailbox.Mailroom;
import nightshift.mailbox.Mails;
import nightshift.operations.Decisions;
import nightshift.operations.Modes;
import nightshift.operations.reviews.ReviewClosing;
import nightshift.operations.reviews.ReviewedItems;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Acts of people on shipments: looked up afresh, decided by the same rules with their word. */
@Component
public class FulfillmentReviewRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:fulfillment-review-act").routeId("fulfillment-review-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActPlan: what a person's act makes of a shipment. Nothing is written here")
            .bean(ShipmentPlans.class, "begin(${body})").id("begin-act")
            .choice().id("what-does-the-act-need")
                .when(body().isInstanceOf(Reconsidered.class)).to("direct:reconsider-shipment").id("decide-afresh")
                .when(body().isInstanceOf(StandingShipment.class)).to("direct:change-shipment").id("change-what-stands")
                .when(body().isInstanceOf(AssignedMail.class)).to("direct:assign-mail").id("assign-mail-to-supplier")
            .end();

        from("direct:reconsider-shipment").routeId("reconsider-shipment").routeConfigurationId("adapter")
            .routeDescription("Reconsidered to ActPlan: the look-ups of the night, then its rules with the person's word")
            .setVariable("reconsidered", body()).id("keep-reconsidered")
            .setVariable("shipment", simple("${body.shipment}")).id("keep-corrected-shipment")
            .setVariable("orderQuestion", method(OrderQuestions.class, "ofRuled(${body.shipment}, ${body.ruling})")).id("ask-which-order-as-ruled")
            .to("direct:look-up-shipment").id("look-up-afresh")
            .setVariable("recorded", method(ShipmentPlans.class, "ofOthers(${variable.reconsidered.task}, ${variable.recorded})")).id("leave-out-own-writes")
            .bean(FulfillmentDecider.class, "decideRuled(${variable.shipment}, ${variable.orders}, ${variable.amazonOrder}, ${variable.recorded}, ${variable.reconsidered.ruling})").id("decide-with-persons-word")
            .bean(NewerWord.class, "overRuled(${variable.shipment}, ${body}, ${variable.behind}, ${variable.reconsidered.ruling})").id("a-later-mail-counts-here-too")
            .bean(PrecedentCheck.class, "weighedRuled(${body}, ${variable.shipment}, ${variable.reconsidered.ruling}, ${variable.precedents})").id("hold-against-what-was-before-with-persons-word")
            .bean(ShipmentPlans.class, "plan(${variable.reconsidered}, ${variable.orders}, ${variable.amazonOrder}, ${body})").id("plan-decision");

        from("direct:change-shipment").routeId("change-shipment").routeConfigurationId("adapter")
            .routeDescription("StandingShipment to ActPlan: another tracking number, or taken back, as the orders stand now")
            .setVariable("standing", body()).id("keep-standing-shipment")
            .setVariable("amazonQuestion", simple("${body.amazonOrder}")).id("name-confirmed-order")
            .setBody(simple("${body.orderId}")).id("name-order-to-change")
            .to("direct:shopify-get-order").id("read-order-to-change")
            .setVariable("orderToChange", body()).id("keep-order-to-change")
            .choice().id("undo-or-change")
                .when(simple("${variable.standing.toUndo}"))
                    .bean(ChangePlans.class, "undo(${variable.standing}, ${variable.orderToChange})").id("plan-undoing")
                .otherwise()
                    .toV("direct:amazon-to-change", "amazonQuestion", "amazonToChange").id("read-confirmed-order")
                    .setVariable("newNumbers", method(ChangePlans.class, "numbers(${variable.standing})")).id("name-new-numbers")
                    .setVariable("writesWithThem", method(Decisions.class, "effectsWithKeyContaining(${variable.newNumbers})")).id("find-writes-with-new-numbers")
                    .bean(ChangePlans.class, "replace(${variable.standing}, ${variable.orderToChange}, ${variable.amazonToChange}, ${variable.writesWithThem})").id("plan-change")
            .end();

        from("direct:amazon-to-change").routeId("amazon-to-change").routeConfigurationId("adapter")
            .routeDescription("The Amazon order whose package is changed, read live. Body: Optional of its number")
            .filter(simple("${body.isPresent}")).id("is-there-one-at-amazon")
                .setBody(simple("${body.get}")).id("name-confirmed-amazon-order")
                .to("direct:amazon-get-order").id("read-confirmed-amazon-order")
            .end();

        from("direct:assign-mail").routeId("assign-mail").routeConfigurationId("adapter")
            .routeDescription("AssignedMail to ActPlan: the mail counts as the supplier's, its work is done again")
            .setVariable("assigned", body()).id("keep-assigned")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-assigned-mail")
            .setVariable("assignedMail", body()).id("keep-assigned-mail")
            .bean(Mails.class, "assign(${variable.assigned.mailId}, ${variable.assigned.why}, ${variable.assigned.supplier.name})").id("record-whose-mail-it-is")
            .bean(AssignmentPlans.class, "plan(${variable.assigned}, ${variable.assignedMail})").id("plan-work-again");

        from("direct:fulfillment-look-at-reviews").routeId("fulfillment-look-at-reviews").routeConfigurationId("adapter")
            .routeDescription("Asks Shopify how the orders of all open flags stand, closes what is fixed, and tells Amazon what is left")
            .bean(ReviewedItems.class, "open(FULFILLMENT)").id("find-open-flags")
            .setVariable("openFlags", body()).id("keep-open-flags")
            .bean(FixedByHand.class, "orders(${body})").id("orders-of-open-flags")
            .filter(simple("${body.isEmpty} == false")).id("is-there-an-order-to-ask-for")
                .to("direct:shopify-order-standings").id("ask-how-flagged-orders-stand")
                .setVariable("standings", body()).id("keep-standings")
                .setVariable("modes", method(Modes.class, "bySupplier(FULFILLMENT)")).id("which-mode-counts")
                .bean(FixedByHand.class, "fixed(${variable.openFlags}, ${variable.standings}, ${variable.modes})").id("find-what-was-fixed")
                .split(body()).id("each-fixed-flag").bean(ReviewClosing.class, "close(${body})").id("close-fixed-flag").end()
                .bean(FixedByHand.class, "toConfirm(${variable.openFlags}, ${variable.standings}, ${variable.modes})").id("find-what-amazon-is-still-to-be-told")
                .split(body()).id("each-flag-to-confirm").to("direct:review-act").id("confirm-what-was-fulfilled-by-hand").end()
            .end();

        from("direct:fulfillment-after-act").routeId("fulfillment-after-act").routeConfigurationId("item")
            .routeDescription("Sends confirmations that an act left waiting: nobody is to wait for the next night")
            .to("direct:amazon-open-feed").id("feed-after-act");
    }
}
