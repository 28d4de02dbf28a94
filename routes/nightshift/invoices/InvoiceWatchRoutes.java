package nightshift.invoices;

import nightshift.books.QuickBooksSettings;
import nightshift.core.Workflow;
import nightshift.operations.EachOnItsOwn;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notices what did not happen: a run of invoices that did not begin, a summary that was not written. */
@Component
public class InvoiceWatchRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/invoices-watch?trigger.repeatInterval=900000&trigger.repeatCount=-1&stateful=true")
            .routeId("invoices-watch-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Looks at the start and every 15 minutes whether the invoices were worked through")
            .to("direct:watch-invoices").id("watch-invoices-on-schedule");

        from("direct:watch-invoices").routeId("watch-invoices").routeConfigurationId("item")
            .routeDescription("A run that was due and did not begin, and runs whose process died before their summary")
            .multicast(new EachOnItsOwn()).id("what-may-be-missing-of-invoices")
                .to("direct:alert-missed-invoices").id("watch-invoices-runs")
                .to("direct:make-up-invoices-summaries").id("watch-invoices-summaries")
            .end();

        from("direct:alert-missed-invoices").routeId("alert-missed-invoices").routeConfigurationId("item")
            .routeDescription("One mail for each scheduled run that did not begin within half an hour; none where no books are connected")
            .filter(method(QuickBooksSettings.class, "configured")).id("are-there-books-to-miss")
                .setVariable("watched", constant(Workflow.INVOICES)).id("watch-out-for-invoices")
                .setVariable("cron", method(InvoiceSettings.class, "schedule")).id("when-invoices-runs-begin")
                .to("direct:alert-missed-run").id("alert-of-missed-invoices")
            .end();

        from("direct:make-up-invoices-summaries").routeId("make-up-invoices-summaries").routeConfigurationId("item")
            .routeDescription("Runs that ended, but whose process died before their summary was kept")
            .setVariable("watched", constant(Workflow.INVOICES)).id("summaries-of-invoices")
            .to("direct:make-up-run-summaries").id("make-up-for-invoices");
    }
}
