package nightshift.operations;

import static org.apache.camel.builder.PredicateBuilder.not;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What is left behind or was put off goes on. */
@Component
public class RecoveryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/recover?cron={{nightshift.operations.recover-schedule}}&stateful=true")
            .routeId("recover-schedule").routeConfigurationId("item").autoStartup(false)
            .routeDescription("Started when the application is ready")
            .to("direct:recover").id("recover-on-schedule");

        from("direct:recover").routeId("recover").routeConfigurationId("item")
            .routeDescription("Frees what dead processes held, clears up unknown writes, performs what is left over, resumes runs")
            .filter(method(Instances.class, "isTrusted")).id("is-this-process-trusted")
            .bean(Recovery.class, "freeWork").id("free-work-of-the-dead")
            .bean(OvertakenWrites.class, "expireLate").id("let-go-of-what-is-late-in-a-failed-batch")
            .bean(DeadLetters.class, "closeSettled").id("close-letters-of-settled-writes")
            .bean(Modes.class, "takeBack").id("take-back-what-may-not-go-out")
            .multicast(new EachOnItsOwn()).id("take-up")
                .to("direct:look-at-unknown").id("clear-up-unknown-writes")
                .to("direct:resume-effects").id("perform-left-over-effects")
                .to("direct:resume-runs").id("resume-interrupted-runs")
                .to("direct:resume-bulk-retries").id("resume-abandoned-bulk-retries")
            .end().end();

        from("direct:look-at-unknown").routeId("look-at-unknown").routeConfigurationId("item")
            .routeDescription("Writes nobody knows the outcome of: looks at the remote system, several orders at a time")
            .bean(Recovery.class, "unknownEffects").id("find-unknown-effects")
            .split(body()).streaming().parallelProcessing().executorService("recovery").id("each-order-in-doubt")
                .split(body()).id("each-unknown-effect").to("direct:look-at-effect").id("look-at-unknown-effect").end()
            .end();

        from("direct:resume-effects").routeId("resume-effects").routeConfigurationId("item")
            .routeDescription("Planned writes left over: performs them after a new look at their targets, several orders at a time")
            .bean(Recovery.class, "leftOverEffects").id("find-left-over-effects")
            .split(body()).streaming().parallelProcessing().executorService("recovery").id("each-order-left-over")
                .split(body()).id("each-left-over-effect")
                    .filter(not(method(OrderlyStop.class, "isAsked"))).id("no-new-write-at-the-end")
                        .to("direct:perform-effect").id("perform-left-over-effect")
                    .end()
                .end()
            .end();

        from("direct:settle-writes").routeId("settle-writes").routeConfigurationId("item")
            .routeDescription("Step of a run: waits a while for writes in doubt or put off, so that what follows and the summary know of them")
            .bean(Settling.class, "begin(${variable.run.workflow})").id("begin-to-settle")
            .setVariable("settling", body()).id("keep-what-is-to-settle")
            .loopDoWhile(method(Settling.class, "goesOn(${variable.settling})")).id("while-writes-are-open")
                .delay(simple("${variable.settling.pause}")).syncDelayed().id("wait-for-writes").end()
                .multicast(new EachOnItsOwn()).id("looks-at-open-writes")
                    .to("direct:look-at-unknown").id("settle-unknown-writes")
                    .to("direct:resume-effects").id("settle-left-over-writes")
                .end()
            .end();

        from("direct:resume-runs").routeId("resume-runs").routeConfigurationId("item")
            .routeDescription("Runs whose process died go on under their own id")
            .bean(Recovery.class, "interruptedRuns").id("find-interrupted-runs")
            .split(body()).id("each-interrupted-run")
                .setVariable("workflow", simple("${body.workflow.key}")).id("keep-workflow")
                .setBody(constant("recovery")).id("asked-by-recovery")
                .toD("direct:${variable.workflow}-run").id("resume-run")
            .end();
    }
}
