package nightshift.claims;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.Workflow;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Mailroom;
import nightshift.operations.Decisions;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Modes;
import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The run of damage claims: a draft to the customer and one to the supplier, and a follow-up where no answer comes. Nothing is sent. */
@Component
public class ClaimRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:claims-run").routeId("claims-run").routeConfigurationId("item")
            .routeDescription("Makes claims of the reports of damage that wait, and looks after those there are. Body: who asked for it")
            .setVariable("workflow", constant(Workflow.CLAIMS)).id("run-of-claims")
            .to("direct:begin-run").id("begin-claims-run")
            .filter(not(method(Runs.class, "hasEnded(${variable.run})"))).id("is-only-the-report-of-claims-missing")
                .multicast(new EachOnItsOwn()).id("steps-of-the-claims-run")
                    .to("direct:claims-look-after").id("look-after-claims-first")
                    .to("direct:claims-pending").id("work-through-reports-of-damage")
                    .to("direct:settle-writes").id("wait-for-claim-drafts-in-doubt")
                    .to("direct:take-back").id("take-back-claim-drafts-that-may-not-go-out-any-more")
                .end()
            .end()
            .to("direct:finish-claims-run").id("finish-claims-whatever-failed");

        from("direct:claims-pending").routeId("claims-pending").routeConfigurationId("item")
            .routeDescription("Every report of damage and every follow-up that waits, one after the other: two mails may be about one item")
            .bean(OrderlyStop.class, "refuse").id("claim-no-report-at-the-end")
            .setVariable("off", method(Modes.class, "suppliersOff")).id("whose-claims-wait")
            .bean(WorkQueue.class, "claimExcept(${variable.off}, CLAIMS, 1000)").id("claim-reports-of-damage")
            .bean(ClaimCases.class, "oldestFirst(${body})").id("in-the-order-customers-wrote")
            .split(body()).id("each-report-of-damage")
                .to("direct:do-work").id("do-one-report-of-damage")
            .end();

        from("direct:claims-work").routeId("claims-work").routeConfigurationId("adapter")
            .routeDescription("A customer's report, or a claim whose supplier did not answer. Body: the work")
            .filter(not(method(Decisions.class, "isDecided(${body}, claim)"))).id("unless-the-report-is-decided")
                .setVariable("work", body()).id("remember-claims-work")
                .choice().id("report-or-follow-up")
                    .when(simple("${body.subject} startsWith 'mail/'")).to("direct:claims-read-report").id("go-read-report")
                    .otherwise().to("direct:claims-follow-up").id("go-follow-up")
                .end()
            .end();

        from("direct:claims-read-report").routeId("claims-read-report").routeConfigurationId("adapter")
            .routeDescription("One mail: understand it, find its order, its photos and the claims there are, decide")
            .bean(Mailroom.class, "open(${body.mailId})").id("open-report-of-damage")
            .setVariable("opened", body()).id("remember-report-of-damage")
            .to("direct:see-customer-mail").id("see-the-report-as-a-customer-mail")
            .to("direct:understand-mail").id("understand-report")
            .setVariable("understood", body()).id("keep-what-the-report-says")
            .to("direct:look-up-customer").id("look-up-whose-order-it-is")
            .setVariable("files", method(Attachments.class, "ofThread(${variable.opened.mail})")).id("pictures-of-the-thread")
            .setVariable("orderIds", method(ClaimCases.class, "orderIds(${variable.orderContext})")).id("orders-it-may-be-about")
            .setVariable("standingClaims", method(Claims.class, "standing(${variable.orderIds})")).id("claims-there-are")
            .to("direct:claims-decide").id("decide-report");

        from("direct:claims-decide").routeId("claims-decide").routeConfigurationId("adapter")
            .routeDescription("Variables work, opened, understood, orderContext, files and standingClaims: claim, ask, join, or hand over")
            .bean(ClaimCases.class, "of(${variable.work}, ${variable.opened}, ${variable.understood}, ${variable.orderContext}, ${variable.files}, ${variable.standingClaims})").id("put-facts-of-report-together")
            .setVariable("claimCase", body()).id("keep-claim-case")
            .bean(ClaimDecider.class, "decide(${body})").id("decide-by-the-rules-of-claims")
            .setVariable("claimOutcome", body()).id("keep-claim-outcome")
            .bean(Claims.class, "note(${variable.claimCase}, ${body})").id("note-the-claim")
            .bean(ClaimConclusions.class, "of(${variable.claimCase}, ${variable.claimOutcome})").id("say-what-follows-for-the-report")
            .to("direct:conclude").id("draft-or-mark-claim");

        from("direct:claims-follow-up").routeId("claims-follow-up").routeConfigurationId("adapter")
            .routeDescription("Body: the work of a claim whose supplier did not answer in time. A second draft to him, unless it was settled meanwhile")
            .bean(Claims.class, "ofFollowUp(${body})").id("see-how-the-claim-stands")
            .setVariable("unansweredClaim", body()).id("keep-unanswered-claim")
            .bean(FollowUps.class, "decide(${variable.work}, ${body})").id("is-a-follow-up-needed")
            .setVariable("followUp", body()).id("keep-follow-up")
            .bean(ClaimProgress.class, "note(${variable.unansweredClaim}, ${body})").id("note-the-follow-up")
            .setBody(variable("followUp")).id("the-follow-up-decided")
            .to("direct:conclude").id("conclude-follow-up");
    }
}
