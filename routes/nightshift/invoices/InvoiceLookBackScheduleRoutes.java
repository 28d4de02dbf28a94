package nightshift.invoices;

import nightshift.books.QuickBooksSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When bills are read back apart from the runs. */
@Component
@ConditionalOnExpression("!'${nightshift.reconciliation.schedule:}'.isBlank()")
public class InvoiceLookBackScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/reconcile-invoices?cron={{nightshift.reconciliation.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("reconcile-invoices-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the daily comparison with QuickBooks")
            .filter(method(QuickBooksSettings.class, "configured")).id("unless-no-books-are-to-be-compared")
                .to("direct:await-awakening").id("compare-no-books-half-asleep")
                .to("direct:reconcile-invoices").id("reconcile-invoices-on-schedule")
            .end();
    }
}
