package nightshift.operations;

import nightshift.core.Decision;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a workflow does with a decision. Body in: {@link Decided}; body out: {@link Committed}. */
@Component
public class DecisionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:conclude").routeId("conclude").routeConfigurationId("adapter")
            .routeDescription("A decision of any workflow is committed. Where it is to proceed its writes go out at once; what else there is waits for a person, or is only for the record")
            .choice().id("what-was-decided")
                .when(simple("${body.decision}").isInstanceOf(Decision.Proceed.class)).to("direct:carry-out").id("do-what-was-decided")
                .otherwise().to("direct:commit-decision").id("leave-it-to-a-person-or-the-record")
            .end();

        from("direct:carry-out").routeId("carry-out").routeConfigurationId("adapter")
            .routeDescription("Commits a decision to proceed, then performs its effects in their order")
            .to("direct:commit-decision").id("commit-to-carry-out")
            .split(method(Effects.class, "alone(${body.effectIds})")).id("each-effect")
                .to("direct:perform-effect").id("perform-effect-of-decision")
            .end();

        from("direct:commit-decision").routeId("commit-decision").routeConfigurationId("adapter")
            .routeDescription("Decision and effects in one transaction; an item decided before keeps its decision")
            .bean(Decisions.class, "commit(${body})").id("commit-decision-and-effects");
    }
}
