package nightshift.summaries;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.UnattendedWork;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Notices what did not happen: a run that did not begin, a summary that was not written. The same for each of these workflows; of the
 * fulfillment night more is watched, by routes of its own.
 */
@Component
public class RunWatchRoutes extends RouteBuilder {
    private static final List<Workflow> WATCHED = List.of(Workflow.INVOICES, Workflow.INVENTORY, Workflow.PRICING);

    @Override
    public void configure() {
        for (Workflow workflow : WATCHED) {
            watch(workflow, workflow.key());
        }
    }

    private void watch(Workflow workflow, String name) {
        from("quartz:nightshift/" + name + "-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId(name + "-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether the runs of " + name + " began and were summed up")
            .to("direct:watch-" + name).id("watch-" + name + "-on-schedule");

        from("direct:watch-" + name).routeId("watch-" + name).routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(new EachOnItsOwn()).id("what-may-be-missing-of-" + name)
                .to("direct:alert-missed-" + name).id("watch-" + name + "-runs")
                .to("direct:make-up-" + name + "-summaries").id("watch-" + name + "-summaries")
            .end();

        from("direct:alert-missed-" + name).routeId("alert-missed-" + name).routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where it is not scheduled or not set up")
            .filter(method(UnattendedWork.class, "isSetUp(" + workflow + ")")).id("can-" + name + "-be-missed")
                .setVariable("watched", constant(workflow)).id("watch-out-for-" + name)
                .setVariable("cron", constant(schedule(name))).id("when-" + name + "-runs-begin")
                .to("direct:alert-missed-run").id("alert-of-missed-" + name)
            .end();

        from("direct:make-up-" + name + "-summaries").routeId("make-up-" + name + "-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .setVariable("watched", constant(workflow)).id("summaries-of-" + name)
            .to("direct:make-up-run-summaries").id("make-up-for-" + name);
    }

    private String schedule(String name) {
        return getContext().resolvePropertyPlaceholders("{{nightshift." + name + ".schedule:}}");
    }
}
