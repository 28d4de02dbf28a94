package nightshift.pricing;

import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notices what did not happen: a run of prices that did not begin, a summary that was not written. */
@Component
public class PricingWatchRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/pricing-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId("pricing-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether prices were thought about")
            .to("direct:watch-pricing").id("watch-pricing-on-schedule");

        from("direct:watch-pricing").routeId("watch-pricing").routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(new EachOnItsOwn()).id("what-may-be-missing-of-pricing")
                .to("direct:alert-missed-pricing").id("watch-pricing-runs")
                .to("direct:make-up-pricing-summaries").id("watch-pricing-summaries")
            .end();

        from("direct:alert-missed-pricing").routeId("alert-missed-pricing").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where it is not scheduled")
            .setVariable("watched", constant(Workflow.PRICING)).id("watch-out-for-pricing")
            .setVariable("cron", method(PricingSettings.class, "schedule")).id("when-pricing-runs-begin")
            .to("direct:alert-missed-run").id("alert-of-missed-pricing");

        from("direct:make-up-pricing-summaries").routeId("make-up-pricing-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .setVariable("watched", constant(Workflow.PRICING)).id("summaries-of-pricing")
            .to("direct:make-up-run-summaries").id("make-up-for-pricing");
    }
}
