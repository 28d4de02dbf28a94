package nightshift.fulfillment;

import java.util.List;
import nightshift.fulfillment.reconciliation.ReadBack;
import nightshift.fulfillment.summary.Finding;
import nightshift.fulfillment.summary.Findings;
import nightshift.fulfillment.summary.JunkMails;
import nightshift.fulfillment.summary.LeftMails;
import nightshift.fulfillment.summary.SilentSuppliers;
import nightshift.fulfillment.summary.UndeliveredMails;
import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.Differences;
import nightshift.operations.Gathered;
import nightshift.operations.ListOfParts;
import nightshift.operations.Modes;
import nightshift.operations.Promotions;
import nightshift.operations.RecordedWrites;
import nightshift.operations.Runs;
import nightshift.operations.ShadowComparisons;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Looks around after a run, reading only. Each look begins with the run as body and ends with a Finding; one that fails is
 * left out, and the summary says what it lacks.
 */
@Component
public class FulfillmentGatherRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:gather-for-summary").routeId("gather-for-summary").routeConfigurationId("item")
            .routeDescription("All looks, several at the same time. Body in: the run; body out: list of what they brought")
            .multicast(Gathered.of(Finding.class)).parallelProcessing().id("each-look")
                .to("direct:gather-letter-alerts").id("look-at-growing-dead-letters")
                .to("direct:gather-feed-alerts").id("look-for-overdue-feeds")
                .to("direct:gather-silent-suppliers").id("look-for-silent-suppliers")
                .to("direct:gather-open-shopify-orders").id("look-at-open-web-orders")
                .to("direct:gather-amazon-and-differences").id("look-at-amazon-and-at-what-was-written")
                .to("direct:gather-junk").id("look-into-junk-folders")
                .to("direct:gather-undelivered").id("look-for-mails-that-did-not-arrive")
                .to("direct:gather-left-mails").id("look-for-mails-left-undone")
                .to("direct:gather-shadow").id("compare-shadow-with-what-people-did")
            .end();

        from("direct:gather-amazon-and-differences").routeId("gather-amazon-and-differences").routeConfigurationId("item")
            .routeDescription("Two looks, the second after the first: reading back rests on the search for changed orders")
            .multicast(Gathered.of(Finding.class)).id("amazon-then-differences")
                .to("direct:gather-open-amazon-orders").id("look-at-open-amazon-orders")
                .to("direct:gather-differences").id("read-back-what-was-written")
            .end();

        from("direct:gather-letter-alerts").routeId("gather-letter-alerts").routeConfigurationId("item")
            .routeDescription("Whether dead letters grow or wait too long")
            .bean(DeadLetterAlerts.class, "check").id("find-letter-alerts")
            .bean(Findings.class, "letterAlerts(${body})").id("found-letter-alerts");

        from("direct:gather-feed-alerts").routeId("gather-feed-alerts").routeConfigurationId("item")
            .routeDescription("Feeds that Amazon leaves open for too long")
            .to("direct:amazon-feed-alerts").id("find-overdue-feeds")
            .bean(Findings.class, "overdueFeeds(${body})").id("found-overdue-feeds");

        from("direct:gather-silent-suppliers").routeId("gather-silent-suppliers").routeConfigurationId("item")
            .routeDescription("Who sends something every business day and did not")
            .setVariable("heardSince", method(SilentSuppliers.class, "since")).id("one-business-day-back")
            .setVariable("heard", method(Mails.class, "suppliersHeardSince(${variable.heardSince})")).id("whose-mail-came")
            .setVariable("readSince", method(Mails.class, "readSince")).id("since-when-mail-is-read")
            .bean(SilentSuppliers.class, "find(${variable.heard}, ${variable.readSince})").id("find-silent-suppliers");

        from("direct:gather-open-shopify-orders").routeId("gather-open-shopify-orders").routeConfigurationId("item")
            .routeDescription("Shopify's orders that still have something to ship")
            .to("direct:shopify-open-orders").id("read-open-web-orders")
            .bean(Findings.class, "openInShopify(${body})").id("found-open-web-orders");

        from("direct:gather-open-amazon-orders").routeId("gather-open-amazon-orders").routeConfigurationId("item")
            .routeDescription("The orders Amazon still expects to be shipped, after one search for what changed")
            .choice().id("is-amazon-asked")
                .when(method(AmazonQuestions.class, "isAsked"))
                    .to("direct:amazon-refresh-orders").id("refresh-open-amazon-orders")
                    .to("direct:amazon-open-orders").id("read-open-amazon-orders")
                    .bean(Findings.class, "openAtAmazon(${body})").id("found-open-amazon-orders")
                .otherwise().bean(Findings.class, "nothingAtAmazon").id("amazon-is-not-configured")
            .end();

        from("direct:gather-junk").routeId("gather-junk").routeConfigurationId("item")
            .routeDescription("Suppliers' mail in the junk folders since the last run; nothing there is touched")
            .setVariable("run", body()).id("keep-run-of-junk")
            .setVariable("runBefore", method(Runs.class, "before(${body})")).id("find-run-before")
            .bean(JunkMails.class, "questions(${variable.run}, ${variable.runBefore})").id("one-question-for-each-mailbox")
            .split(body(), ListOfParts.of(List.class)).stopOnException().id("each-junk-folder")
                .to("direct:mailbox-list-junk").id("list-junk")
            .end()
            .bean(JunkMails.class, "find(${body})").id("find-suppliers-in-junk");

        from("direct:gather-undelivered").routeId("gather-undelivered").routeConfigurationId("item")
            .routeDescription("What mail servers reported since the run before of mails that did not arrive")
            .setVariable("runBefore", method(Runs.class, "before(${body})")).id("find-run-before-reports")
            .setBody(method(UndeliveredMails.class, "since(${body}, ${variable.runBefore})")).id("since-when-reports-are-told")
            .bean(Mails.class, "deliveryReportsSince(${body})").id("find-delivery-reports")
            .bean(UndeliveredMails.class, "find(${body})").id("found-mails-that-did-not-arrive");

        from("direct:gather-left-mails").routeId("gather-left-mails").routeConfigurationId("item")
            .routeDescription("What the run should have worked through and did not, though no failure tells of it")
            .setVariable("runAtItsEnd", body()).id("keep-run-that-may-have-left-mails")
            .setVariable("off", method(Modes.class, "suppliersOff")).id("whose-mail-may-wait")
            .bean(WorkQueue.class, "leftBy(${variable.off}, FULFILLMENT, ${variable.runAtItsEnd.startedAt})").id("find-work-left-undone")
            .setVariable("left", body()).id("keep-work-left-undone")
            .bean(LeftMails.class, "ids(${body})").id("mails-left-undone")
            .bean(Mails.class, "subjects(${body})").id("subjects-of-mails-left-undone")
            .bean(LeftMails.class, "find(${variable.left}, ${body})").id("found-mails-left-undone");

        from("direct:gather-differences").routeId("gather-differences").routeConfigurationId("item")
            .routeDescription("Reads all that the run wrote back from Shopify and Amazon")
            .choice().id("is-it-to-be-read-back")
                .when(method(ReadBack.class, "afterRuns"))
                    .bean(RecordedWrites.class, "ofRun(${body})").id("writes-of-the-run")
                    .to("direct:reconcile-writes").id("read-writes-of-the-run-back")
                    .setVariable("found", body()).id("keep-what-was-compared")
                    .bean(Differences.class, "open(FULFILLMENT)").id("differences-that-are-open")
                    .bean(Findings.class, "compared(${variable.found}, ${body})").id("found-differences")
                .otherwise().bean(Findings.class, "notCompared").id("nothing-is-read-back")
            .end();

        from("direct:gather-shadow").routeId("gather-shadow").routeConfigurationId("item")
            .routeDescription("What people did with what was decided in shadow, and who may be trusted with auto")
            .to("direct:compare-shadow").id("compare-shadow-for-summary")
            .setVariable("comparison", method(ShadowComparisons.class, "untold(FULFILLMENT)")).id("what-is-news")
            .bean(Promotions.class, "proposals(FULFILLMENT)").id("who-could-go-to-auto")
            .bean(Findings.class, "shadow(${variable.comparison}, ${body})").id("found-shadow-comparison");
    }
}
