package nightshift.housekeeping;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The waste in an H2 file that stays open is used again only where it is asked to: once a day. */
@Component
public class CompactionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:compact-database").routeId("compact-database").routeConfigurationId("item")
            .routeDescription("Makes room in an H2 file that is mostly waste, a short pause at a time and never while a run is under way; nothing on another database")
            .filter(method(Compaction.class, "isDue")).id("is-most-of-it-waste")
                .setBody(method(Compaction.class, "sentence")).id("how-much-is-waste")
                .setVariable("more", constant(true)).id("at-least-one-step")
                .loopDoWhile(simple("${variable.more}")).id("each-step-of-compaction").to("direct:compact-some").id("compact-some-of-it").end()
                .log("Housekeeping: ${body}").id("log-what-was-waste")
            .end();

        from("direct:compact-some").routeId("compact-some").routeConfigurationId("adapter")
            .routeDescription("One step, unless a run is under way: what is left then waits for the next day")
            .setVariable("more", constant(false)).id("no-more-unless-worth-it")
            .filter(not(method(Runs.class, "isAnyUnderWay"))).id("no-run-that-would-wait")
            .filter(not(method(OrderlyStop.class, "isAsked"))).id("will-this-process-stay")
                .setVariable("more", method(Compaction.class, "step(${exchangeProperty.CamelLoopIndex})")).id("write-some-pages-anew")
            .end().end();
    }
}
