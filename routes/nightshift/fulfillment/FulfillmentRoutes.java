package nightshift.fulfillment;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.fulfillment.precedents.PrecedentCheck;
import nightshift.fulfillment.review.RememberedReadings;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Mailroom;
import nightshift.operations.Decided;
import nightshift.operations.Decisions;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.ListOfParts;
import nightshift.operations.Modes;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.paperwork.MailPart;
import nightshift.paperwork.SupplierMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The fulfillment night: what suppliers confirmed becomes shipped orders, flags for a person, and a summary. */
@Component
public class FulfillmentRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:fulfillment-run").routeId("fulfillment-run").routeConfigurationId("item")
            .routeDescription("Ships what suppliers confirmed since the last run, then reports. Body: who asked for it")
            .setVariable("workflow", constant(Workflow.FULFILLMENT)).id("run-of-fulfillment")
            .to("direct:begin-run").id("begin-fulfillment-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-night")
                    .to("direct:learn-what-is-new").id("learn-first")
                    .to("direct:fulfill-pending").id("work-through-confirmations")
                    .to("direct:settle-writes").id("wait-for-writes-in-doubt")
                    .to("direct:amazon-send-confirmations").id("one-feed-for-the-run")
                    .to("direct:take-back").id("take-back-what-may-not-go-out-any-more")
                    .to("direct:look-at-reviews").id("close-what-was-fixed-by-hand")
                .end()
            .end()
            .to("direct:finish-fulfillment-run").id("finish-whatever-failed");

        from("direct:fulfill-pending").routeId("fulfill-pending").routeConfigurationId("item")
            .routeDescription("Every confirmation that waits, several at a time")
            .bean(OrderlyStop.class, "refuse").id("claim-nothing-at-the-end")
            .setVariable("off", method(Modes.class, "suppliersOff")).id("whose-mail-waits")
            .bean(WorkQueue.class, "claimExcept(${variable.off}, FULFILLMENT, 10000)").id("claim-work")
            .split(body()).parallelProcessing().executorService("work").id("each-work")
                .to("direct:do-work").id("do-one-work")
            .end();

        from("direct:fulfillment-work").routeId("fulfillment-work").routeConfigurationId("adapter")
            .routeDescription("One confirmation mail: read what it brings, decide each shipment. Body: the work")
            .setVariable("work", body()).id("remember-work")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-mail")
            .bean(SupplierMails.class, "of(${variable.work}, ${body})").id("see-what-is-worth-reading")
            .setVariable("confirmation", body()).id("remember-mail")
            .split(simple("${body.parts}"), ListOfParts.all()).id("each-part-of-the-mail")
                .to("direct:read-confirmation-part").id("read-part")
            .end()
            .setVariable("remembered", method(RememberedCorrections.class, "all")).id("what-people-corrected-before")
            .bean(RememberedReadings.class, "applied(${variable.confirmation}, ${body}, ${variable.remembered})").id("read-with-corrections")
            .bean(ConfirmationItems.class, "of(${variable.confirmation}, ${body})").id("find-shipments")
            .split(body()).id("each-item").to("direct:fulfill-item").id("fulfill-one-item").end();

        from("direct:read-confirmation-part").routeId("read-confirmation-part").routeConfigurationId("adapter")
            .routeDescription("An attachment or the mail's own text, read by whoever reads it best")
            .setVariable("part", body()).id("keep-part")
            .choice().id("what-part-is-it")
                .when(body().isInstanceOf(MailPart.OwnText.class))
                    .bean(SupplierMails.class, "text(${variable.confirmation})").id("take-own-text")
                    .to("direct:read-document").id("read-own-text")
                .when(body().isInstanceOf(MailPart.Refused.class))
                    .bean(ConfirmationItems.class, "notTakenIn(${body.file})").id("name-what-was-not-taken-in")
                .otherwise()
                    .bean(Attachments.class, "contentOf(${body.file})").id("load-content")
                    .bean(SupplierMails.class, "source(${variable.confirmation}, ${variable.part.file}, ${body})").id("name-file")
                    .to("direct:read-document").id("read-file")
            .end();

        from("direct:fulfill-item").routeId("fulfill-item").routeConfigurationId("item")
            .routeDescription("A shipment is looked up and decided; what was decided while reading is only recorded")
            .choice().id("is-it-decided")
                .when(body().isInstanceOf(Decided.class))
                    .to("direct:tell-what-is-fulfilled").id("hold-against-what-is-fulfilled")
                    .to("direct:conclude").id("conclude-decided")
                .when(method(Decisions.class, "isDecided(${body.work}, ${body.key})")).log("Item ${body.key} keeps its decision").id("keep-decision")
                .otherwise().to("direct:fulfill-shipment").id("decide-item")
            .end();

        from("direct:fulfill-shipment").routeId("fulfill-shipment").routeConfigurationId("item")
            .routeDescription("One shipment: find its order, decide, fan out or hand over")
            .setVariable("shipment", body()).id("keep-shipment")
            .setVariable("orderQuestion", method(OrderQuestions.class, "of(${body})")).id("ask-which-order")
            .to("direct:look-up-shipment").id("look-up")
            .bean(FulfillmentDecider.class, "decide(${variable.shipment}, ${variable.orders}, ${variable.amazonOrder}, ${variable.recorded})").id("decide-shipment")
            .bean(NewerWord.class, "over(${variable.shipment}, ${body}, ${variable.behind})").id("an-older-mail-is-no-newer-word")
            .bean(PrecedentCheck.class, "weighed(${body}, ${variable.shipment}, ${variable.precedents})").id("hold-against-what-was-before")
            .bean(ShipmentFacts.class, "decided(${variable.shipment}, ${variable.orders}, ${variable.amazonOrder}, ${body})").id("keep-what-it-rests-on")
            .to("direct:conclude").id("conclude-shipment");

        from("direct:look-up-shipment").routeId("look-up-shipment").routeConfigurationId("adapter")
            .routeDescription("Variables shipment and orderQuestion in; orders, amazonOrder, recorded, behind and precedents out: all a decision rests on, read now")
            .toV("direct:shopify-find-orders", "orderQuestion", "orders").id("find-orders")
            .setVariable("amazonQuestion", method(AmazonQuestions.class, "of(${variable.orders})")).id("ask-if-from-amazon")
            .toV("direct:amazon-behind-order", "amazonQuestion", "amazonOrder").id("find-amazon-order")
            .setVariable("numbers", method(RecordedNumbers.class, "of(${variable.shipment}, ${variable.orders})")).id("name-tracking-numbers")
            .setVariable("recorded", method(Decisions.class, "effectsWithKeyContaining(${variable.numbers})")).id("find-writes-with-these-numbers")
            .setVariable("behind", method(Decisions.class, "behind(${variable.recorded})")).id("find-whose-writes-these-are")
            .to("direct:look-up-precedents").id("look-up-what-was-before");

        from("direct:amazon-behind-order").routeId("amazon-behind-order").routeConfigurationId("adapter")
            .routeDescription("The Amazon order behind a Shopify order, where it has one that we confirm. Body: Optional of its number")
            .filter(simple("${body.isPresent}")).id("is-it-from-amazon")
                .setBody(simple("${body.get}")).id("name-amazon-order")
                .to("direct:amazon-find-order").id("read-amazon-order")
            .end();
    }
}
