package nightshift.housekeeping;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.OrderlyStop;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Removes what is kept long enough. Kinds of content are route names, so a new kind changes nothing here. */
@Component
public class HousekeepingRoutes extends RouteBuilder {
    private final RetentionSettings settings;

    HousekeepingRoutes(RetentionSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        if (!settings.schedule().isBlank()) {
            from("quartz:nightshift/housekeeping?cron={{nightshift.retention.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
                .routeId("housekeeping-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
                .routeDescription("Starts housekeeping once a day, far from the night")
                .to("direct:housekeeping").id("keep-house-on-schedule");
        }

        from("direct:housekeeping").routeId("housekeeping").routeConfigurationId("item")
            .routeDescription("Removes each kind of content that has a limit in nightshift.retention, then what is waste in the database file")
            .bean(Retention.class, "due").id("find-what-has-a-limit")
            .split(body()).id("each-kind-of-content").to("direct:remove-outdated").id("remove-one-kind").end()
            .to("direct:compact-database").id("give-back-what-is-waste");

        from("direct:remove-outdated").routeId("remove-outdated").routeConfigurationId("item")
            .routeDescription("Body: Outdated. One kind of content, batch by batch, each in its own transaction")
            .setVariable("outdated", body()).id("keep-what-is-outdated")
            .setVariable("removed", constant(0)).id("nothing-removed-yet")
            .setVariable("more", constant(true)).id("at-least-one-batch")
            .loopDoWhile(simple("${variable.more}")).id("each-batch").to("direct:remove-batch").id("remove-one-batch").end()
            .filter(simple("${variable.removed} > 0")).id("was-something-removed")
                .log("Housekeeping: ${variable.removed} of ${variable.outdated.what} ${variable.outdated.why}").id("log-what-was-removed")
            .end();

        from("direct:remove-batch").routeId("remove-batch").routeConfigurationId("adapter")
            .routeDescription("One batch, unless a run is under way: what is left then waits for the next day")
            .setVariable("more", constant(false)).id("no-more-unless-full")
            .filter(not(method(Runs.class, "isAnyUnderWay"))).id("is-no-run-in-the-way")
            .filter(not(method(OrderlyStop.class, "isAsked"))).id("does-this-process-stay")
                .setBody(variable("outdated")).id("take-what-is-outdated")
                .toD("direct:remove-${body.what}").id("remove-this-kind")
                .setVariable("removed", method(Retention.class, "sum(${variable.removed}, ${body})")).id("count-what-was-removed")
                .setVariable("more", simple("${body} > 0", Boolean.class)).id("was-there-something")
            .end().end();
    }
}
