package nightshift.invoices;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.books.QuickBooksSettings;
import nightshift.operations.Schedules;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When invoices are worked through. Without a schedule in the settings they are only when asked. */
@Component
@ConditionalOnExpression("!'${nightshift.invoices.schedule:}'.isBlank()")
public class InvoiceScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/invoices?cron={{nightshift.invoices.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("invoices-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the run of invoices")
            .filter(method(QuickBooksSettings.class, "configured")).id("unless-no-books-are-connected")
            .filter(not(method(Schedules.class, "isPaused(INVOICES)"))).id("unless-invoices-are-paused")
                .setBody(constant("schedule")).id("invoices-asked-by-schedule")
                .to("direct:invoices-run").id("run-invoices")
            .end().end();
    }
}
