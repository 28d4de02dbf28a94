package nightshift.fulfillment;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** When what was written is read back apart from the runs. */
@Component
@ConditionalOnExpression("!'${nightshift.reconciliation.schedule:}'.isBlank()")
public class FulfillmentReconcileScheduleRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("quartz:nightshift/reconcile?cron={{nightshift.reconciliation.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("reconcile-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Starts the daily comparison with Shopify and Amazon")
            .to("direct:await-awakening").id("compare-nothing-half-asleep")
            .to("direct:reconcile-fulfillment").id("reconcile-on-schedule");
    }
}
