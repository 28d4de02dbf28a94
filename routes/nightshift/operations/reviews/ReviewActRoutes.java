package nightshift.operations.reviews;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Effects;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a person does about a flag: planned by its feature, committed once, then through the same gate as everything. */
@Component
public class ReviewActRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:review-act").routeId("review-act").routeConfigurationId("adapter")
            .routeDescription("ActRequest to ActOutcome. Nothing happens twice: of two who ask at once the second is told who was first")
            .setVariable("actRequest", body()).id("keep-act-request")
            .to("direct:commit-act").id("plan-and-commit-act")
            .setVariable("actResult", body()).id("keep-act-result")
            .filter(body().isInstanceOf(ActResult.class)).id("is-it-committed")
                .to("direct:write-act").id("send-its-writes-to-the-gate")
            .end()
            .bean(ActCommit.class, "outcome(${variable.actResult})").id("say-what-came-of-it");

        from("direct:commit-act").routeId("commit-act").routeConfigurationId("adapter")
            .routeDescription("ActRequest to ActResult, or to the ActOutcome of an act that changed nothing")
            .doTry()
                .bean(ReviewDesk.class, "admit(${body})").id("admit-act")
                .filter(body().isInstanceOf(ActTask.class)).id("is-it-admitted")
                    .to("direct:do-act").id("do-admitted-act")
                .end()
            .endDoTry()
            .doCatch(Exception.class)
                .bean(ActCommit.class, "failed(${variable.actRequest}, ${exception})").id("say-that-nothing-was-changed")
            .end();

        from("direct:do-act").routeId("do-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActResult or ActOutcome: the feature looks up and decides afresh, one transaction commits")
            .setVariable("actTask", body()).id("keep-act-task")
            .choice().id("whose-act-is-it")
                .when(simple("${body.general}"))
                    .bean(ActCommit.class, "general(${body})").id("commit-general-act")
                .otherwise()
                    .toD("direct:${body.workflowKey}-review-act").id("plan-act-of-feature")
                    .bean(ActCommit.class, "planned(${variable.actTask}, ${body})").id("commit-planned-act")
            .end();

        from("direct:write-act").routeId("write-act").routeConfigurationId("adapter")
            .routeDescription("ActResult: performs its writes in their order, then what the feature does after them")
            .split(method(Effects.class, "alone(${body.effectIds})"), AggregationStrategies.useOriginal()).id("each-write-of-act")
                .to("direct:perform-effect").id("perform-write-of-act")
            .end()
            .setBody(variable("actResult")).id("act-result-again")
            .filter(simple("${body.workAgain.isPresent}")).id("is-the-work-done-again")
                .bean(WorkQueue.class, "claimAgain(${body.workAgain.get})").id("claim-work-of-act")
                .filter(simple("${body.isPresent}")).id("if-nobody-is-at-it")
                    .setBody(simple("${body.get}")).id("take-work-of-act")
                    .multicast(new EachOnItsOwn()).id("work-of-act-apart").to("direct:do-work").id("do-work-of-act").end()
                .end()
            .end()
            .setBody(variable("actResult")).id("act-result-after-work")
            .filter(simple("${body.afterwards.isPresent}")).id("does-its-feature-go-on")
                .toD("direct:${variable.actResult.afterwards.get}").id("after-writes-of-act")
            .end();
    }
}
