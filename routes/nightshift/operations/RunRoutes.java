package nightshift.operations;

import nightshift.core.Workflow;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * How every run begins and ends, said once. What lies in between is the workflow's own: {@code direct:NAME-run} is its way,
 * {@code direct:summarize-NAME} its words.
 */
@Component
public class RunRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:begin-run").routeId("begin-run").routeConfigurationId("adapter")
            .routeDescription("Variable workflow; body: who asked for it. Variable run out: the run that goes on under this process, a new one or one that was interrupted")
            .bean(OrderlyStop.class, "refuse").id("no-new-run-at-the-end")
            .to("direct:await-awakening").id("begin-no-run-half-asleep")
            .bean(Runs.class, "begin(${variable.workflow}, ${body})").id("take-the-run")
            .setVariable("run", body()).id("keep-run");

        for (Workflow workflow : Workflow.values()) {
            finish(workflow.key());
        }
    }

    private void finish(String workflow) {
        from("direct:finish-" + workflow + "-run").routeId("finish-" + workflow + "-run").routeConfigurationId("item")
            .routeDescription("Ends the run of the variable run, says what became of it, calls the watchdog elsewhere, and only then lets go of the run")
            .bean(OrderlyStop.class, "refuse").id("leave-" + workflow + "-to-the-next-start")
            .bean(Runs.class, "end(${variable.run})").id("end-" + workflow)
            .setBody(variable("run")).id("what-ended-of-" + workflow)
            .multicast(new EachOnItsOwn()).id("at-the-end-of-" + workflow)
                .to("direct:summarize-" + workflow).id("sum-up-" + workflow)
                .to("direct:call-heartbeat-url").id("tell-the-watchdog-of-" + workflow)
            .end()
            .bean(Runs.class, "finish(${variable.run})").id("let-go-of-" + workflow);
    }
}
