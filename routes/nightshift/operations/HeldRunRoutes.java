package nightshift.operations;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Who starts a run by hand right after its process was killed need not know how long the dead are taken for alive. */
@Component
public class HeldRunRoutes extends RouteBuilder {
    private static final long LOOK_EVERY = 500;

    @Override
    public void configure() {
        from("direct:await-holder").routeId("await-holder").routeConfigurationId("adapter")
            .routeDescription("Waits until the process that holds a run has died, ended it or said that it lives. Body: the workflow; then whether its run is free")
            .setVariable("workflow", body()).id("whose-run")
            .setVariable("beat", method(RunHolders.class, "lastBeat")).id("when-its-process-last-lived")
            .loopDoWhile(method(RunHolders.class, "isInDoubt(${variable.workflow}, ${variable.beat})")).id("while-nobody-knows")
                .bean(OrderlyStop.class, "refuse").id("await-no-other-at-the-end")
                .delay(LOOK_EVERY).syncDelayed().id("wait-for-a-sign-of-life").end()
            .end()
            .setBody(method(RunHolders.class, "isFree(${variable.workflow})")).id("is-the-run-free");
    }
}
