package nightshift.operations;

import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What people ask for beside the runs: to write what waits for their approval, to decide afresh what was shadowed. */
@Component
public class ModeRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:approve").routeId("approve").routeConfigurationId("adapter")
            .routeDescription("Body: an Approval; body out: ids of the writes it released. Each reads its target again before it is written")
            .bean(Reviews.class, "release(${body})").id("release-approved-writes")
            .split(method(Effects.class, "alone(${body})"), AggregationStrategies.useOriginal()).id("each-approved-write")
                .to("direct:perform-effect").id("perform-approved-write")
            .end();

        from("direct:take-back").routeId("take-back").routeConfigurationId("item")
            .routeDescription("Step of a run: what is planned and may not go out any more, because its mode changed meanwhile, is staged or only recorded")
            .bean(Modes.class, "takeBack").id("take-back-at-the-end-of-a-run");

        from("direct:replay-shadow").routeId("replay-shadow").routeConfigurationId("adapter")
            .routeDescription("Body: a ShadowReplay.Request. Work decided in shadow since then is decided afresh by a run of its workflow")
            .setVariable("replay", body()).id("keep-replay")
            .bean(ShadowReplay.class, "release(${body})").id("let-shadowed-work-wait-again")
            .setVariable("workflow", simple("${variable.replay.workflow.key}")).id("keep-workflow-to-replay")
            .setBody(constant("replay")).id("asked-by-replay")
            .toD("direct:${variable.workflow}-run").id("run-replay");
    }
}
