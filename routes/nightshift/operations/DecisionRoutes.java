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
            .routeDescription("A decision of any workflow goes its way: its writes through the gate, to a person, or only into the record")
            .choice().id("what-was-decided")
                .when(simple("${body.decision}").isInstanceOf(Decision.Proceed.class)).to("direct:carry-out").id("do-what-was-decided")
                .when(simple("${body.decision}").isInstanceOf(Decision.Review.class)).to("direct:flag-for-review").id("leave-it-to-a-person")
                .when(simple("${body.decision}").isInstanceOf(Decision.KnownException.class)).to("direct:record-exception").id("leave-known-exception")
                .otherwise().to("direct:record-nothing").id("nothing-to-do")
            .end();

        from("direct:carry-out").routeId("carry-out").routeConfigurationId("adapter")
            .routeDescription("Commits a decision to proceed, then performs its effects in their order")
            .to("direct:commit-decision").id("commit-to-carry-out")
            .split(method(Effects.class, "alone(${body.effectIds})")).id("each-effect")
                .to("direct:perform-effect").id("perform-effect-of-decision")
            .end();

        from("direct:flag-for-review").routeId("flag-for-review").routeConfigurationId("adapter")
            .routeDescription("Commits a decision that a person has to take; what is prepared waits for him")
            .to("direct:commit-decision").id("commit-review");

        from("direct:record-exception").routeId("record-exception").routeConfigurationId("adapter")
            .routeDescription("Commits that the owner wants this one left alone")
            .to("direct:commit-decision").id("commit-known-exception");

        from("direct:record-nothing").routeId("record-nothing").routeConfigurationId("adapter")
            .routeDescription("Commits that there is nothing to do, and why")
            .to("direct:commit-decision").id("commit-nothing");

        from("direct:commit-decision").routeId("commit-decision").routeConfigurationId("adapter")
            .routeDescription("Decision and effects in one transaction; an item decided before keeps its decision")
            .bean(Decisions.class, "commit(${body})").id("commit-decision-and-effects");
    }
}
