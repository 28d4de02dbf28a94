package nightshift.triage;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.mailbox.Mailroom;
import nightshift.operations.Decisions;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.ItemSearch;
import nightshift.operations.Modes;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The run of customer mail: a draft in the thread of what is routine, the right person for the rest, and a summary. Nothing is sent. */
@Component
public class TriageRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:triage-run").routeId("triage-run").routeConfigurationId("item")
            .routeDescription("Sorts the customers' mail that waits, then reports. Body: who asked for it")
            .setVariable("workflow", constant(Workflow.TRIAGE)).id("run-of-triage")
            .to("direct:begin-run").id("begin-triage-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-of-triage-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-triage-run")
                    .to("direct:poll-mail").id("poll-mail-before-triage")
                    .to("direct:triage-know-orders").id("know-orders-before-triage")
                    .to("direct:triage-pending").id("work-through-customer-mail")
                    .to("direct:settle-writes").id("wait-for-drafts-in-doubt")
                    .to("direct:take-back").id("take-back-drafts-that-may-not-go-out-any-more")
                    .to("direct:triage-look-at-drafts").id("look-at-drafts-of-earlier-runs")
                .end()
            .end()
            .multicast(new EachOnItsOwn()).id("end-of-triage")
                .to("direct:finish-triage-run").id("finish-triage-whatever-failed")
                .to("direct:claims-after-triage").id("claims-of-what-arrived-damaged")
            .end();

        from("direct:claims-after-triage").routeId("claims-after-triage").routeConfigurationId("item")
            .routeDescription("Reports of damage that were found are made claims of at once, in a run of their own")
            .filter(not(method(Modes.class, "isOff(CLAIMS)"))).id("unless-claims-are-off")
            .filter(not(method(Schedules.class, "isPaused(CLAIMS)"))).id("unless-claims-wait-for-resume")
                .filter(method(WorkQueue.class, "open(CLAIMS)").isGreaterThan(0)).id("was-damage-reported")
                    .setBody(constant("triage")).id("claims-asked-by-triage")
                    .to("direct:claims-run").id("run-claims-after-triage")
                .end()
            .end().end();

        from("direct:triage-know-orders").routeId("triage-know-orders").routeConfigurationId("item")
            .routeDescription("Numbers of marketplaces are found in the local index only: it is brought up to date")
            .to("direct:shopify-refresh-index").id("refresh-order-index-for-triage");

        from("direct:triage-pending").routeId("triage-pending").routeConfigurationId("item")
            .routeDescription("Every customer's mail that waits, several at a time, those of one thread one after the other")
            .bean(OrderlyStop.class, "refuse").id("claim-no-mail-at-the-end")
            .setVariable("off", method(Modes.class, "suppliersOff")).id("whose-customer-mail-waits")
            .bean(WorkQueue.class, "claimExcept(${variable.off}, TRIAGE, 10000)").id("claim-customer-mail")
            .bean(TriagedMails.class, "byThread(${body})").id("mails-of-one-thread-together")
            .split(body()).parallelProcessing().executorService("work").id("each-thread-of-customer-mail")
                .split(body()).id("each-customer-mail")
                    .to("direct:do-work").id("do-one-customer-mail")
                .end()
            .end();

        from("direct:triage-work").routeId("triage-work").routeConfigurationId("adapter")
            .routeDescription("A customer's mail, or a draft that is outdated. Body: the work")
            .filter(not(method(Decisions.class, "isDecided(${body}, mail)"))).id("unless-the-mail-is-decided")
                .choice().id("mail-or-draft")
                    .when(simple("${body.subject} startsWith 'mail/'")).to("direct:triage-mail").id("go-sort-customer-mail")
                    .otherwise().to("direct:triage-mark-outdated-draft").id("go-mark-outdated-draft")
                .end()
            .end();

        from("direct:triage-mail").routeId("triage-mail").routeConfigurationId("adapter")
            .routeDescription("One mail: understand it, look up what it is about, decide. Body: the work")
            .setVariable("work", body()).id("remember-triage-work")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-customer-mail")
            .setVariable("opened", body()).id("remember-customer-mail")
            .to("direct:see-customer-mail").id("see-it-as-a-customer-mail")
            .to("direct:understand-mail").id("understand-customer-mail")
            .setVariable("understood", body()).id("keep-what-it-says")
            .to("direct:look-up-customer").id("look-up-orders-of-mail")
            .to("direct:look-up-stock-for-customer").id("look-up-stock-of-mail")
            .to("direct:decide-mail").id("decide-customer-mail");

        from("direct:decide-mail").routeId("decide-mail").routeConfigurationId("adapter")
            .routeDescription("Variables work, opened, understood, orderContext and stock: draft, hand over, or leave alone")
            .setVariable("orderNames", method(OpenMatters.class, "names(${variable.orderContext})")).id("name-the-customers-orders")
            .setVariable("confirmations", method(ItemSearch.class, "about(FULFILLMENT, ${variable.orderNames})")).id("what-suppliers-wrote-about-them")
            .setVariable("claims", method(ItemSearch.class, "about(CLAIMS, ${variable.orderNames})")).id("what-was-claimed-of-them")
            .setVariable("matters", method(OpenMatters.class, "of(${variable.confirmations}, ${variable.claims})")).id("what-of-them-waits-for-a-person")
            .bean(TriageCases.class, "of(${variable.work}, ${variable.opened}, ${variable.understood}, ${variable.orderContext}, ${variable.stock}, ${variable.matters})").id("put-facts-of-mail-together")
            .setVariable("triageCase", body()).id("keep-triage-case")
            .bean(TriageDecider.class, "decide(${body})").id("decide-by-the-rules-of-triage")
            .filter(body().isInstanceOf(TriageDecision.Draft.class)).id("is-it-routine")
                .to("direct:triage-unless-drafted").id("see-what-waits-in-the-thread")
            .end()
            .filter(body().isInstanceOf(TriageDecision.Draft.class)).id("is-there-a-draft")
                .to("direct:phrase-reply").id("find-better-words")
            .end()
            .setVariable("triageDecision", body()).id("keep-triage-decision")
            .filter(body().isInstanceOf(TriageDecision.ForClaims.class)).id("is-it-a-report-of-damage")
                .bean(WorkQueue.class, "offer(CLAIMS, ${variable.work.subject}, ${variable.work.supplier}, ${variable.work.shadowOnly})").id("offer-to-claims")
            .end()
            .setBody(variable("triageDecision")).id("take-triage-decision-again")
            .bean(TriagedMails.class, "note(${variable.triageCase}, ${body})").id("note-for-lists-and-measures")
            .bean(TriageConclusions.class, "of(${variable.triageCase}, ${variable.triageDecision})").id("say-what-follows-for-the-mail")
            .to("direct:conclude").id("conclude-customer-mail");
    }
}
