package nightshift.operations;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** A machine that slept through the hour of its night begins it when it wakes. */
@Component
public class AwakeningRoutes extends RouteBuilder {
    private static final long LOOK_EVERY = 500;

    @Override
    public void configure() {
        from("direct:await-awakening").routeId("await-awakening").routeConfigurationId("adapter")
            .routeDescription("Stands before each run and each daily comparison: waits while this process, silent for long, may call nobody. Body: kept")
            .loopDoWhile(method(Instances.class, "isAwakening")).id("while-it-may-call-nobody")
                .bean(OrderlyStop.class, "refuse").id("await-nothing-at-the-end")
                .delay(LOOK_EVERY).syncDelayed().id("wait-until-it-is-trusted").end()
            .end();
    }
}
