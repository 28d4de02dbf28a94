package nightshift.operations;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Work, its failures and their retry. */
@Component
public class DeadLetterRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:do-work").routeId("do-work").routeConfigurationId("item")
            .routeDescription("Body: a claimed Work. Does it by the route direct:WORKFLOW-work, then closes it unless an item failed")
            .setProperty(FailedExchanges.WORK, body()).id("keep-work")
            .bean(OrderlyStop.class, "refuse").id("no-new-work-at-the-end")
            .multicast(new EachOnItsOwn()).id("work-apart")
                .toD("direct:${body.workflow.key}-work").id("do-the-work")
            .end()
            .bean(WorkQueue.class, "close(${exchangeProperty." + FailedExchanges.WORK + "})").id("close-work-done");

        from("direct:dead-letter").routeId("dead-letter").routeConfigurationId("adapter")
            .routeDescription("Stores what failed as a dead letter: the work or the step, the cause, the attempts")
            .bean(FailedExchanges.class, "record").id("store-dead-letter");

        from("direct:retry-dead-letter").routeId("retry-dead-letter").routeConfigurationId("adapter")
            .routeDescription("Body: the id of a dead letter. Does again what it names; body out: how it stands then")
            .setVariable("letter", body()).id("keep-letter")
            .bean(DeadLetterRetry.class, "prepare(${body})").id("find-what-to-do-again")
            .multicast(new EachOnItsOwn()).id("do-again-on-a-copy").to("direct:do-again").id("do-again-apart").end()
            .bean(DeadLetterRetry.class, "result(${variable.letter})").id("say-how-it-stands");

        from("direct:do-again").routeId("do-again").routeConfigurationId("adapter")
            .routeDescription("The work, the effect or the step, once more")
            .choice().id("what-failed")
                .when(body().isInstanceOf(DeadLetterRetry.Again.TheWork.class))
                    .setBody(simple("${body.work}")).id("take-work-again").to("direct:do-work").id("do-work-again")
                .when(body().isInstanceOf(DeadLetterRetry.Again.TheEffect.class))
                    .setBody(simple("${body.effectId}")).id("take-effect-again").to("direct:effect-again").id("do-effect-again")
                .when(body().isInstanceOf(DeadLetterRetry.Again.TheStep.class)).bean(StepRepeat.class, "again(${body})").id("do-step-again")
            .end();

        from("direct:effect-again").routeId("effect-again").routeConfigurationId("adapter")
            .routeDescription("Looks at an effect of unknown outcome, performs one that is planned; the other does nothing")
            .multicast(new EachOnItsOwn()).id("look-or-perform")
                .to("direct:look-at-effect").id("look-again")
                .to("direct:perform-effect").id("perform-once-more")
            .end();
    }
}
