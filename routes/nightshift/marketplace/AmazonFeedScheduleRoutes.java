package nightshift.marketplace;

import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks at open feeds every few minutes, apart from any run. */
@Component
public class AmazonFeedScheduleRoutes extends RouteBuilder {
    private final AmazonSettings settings;

    public AmazonFeedScheduleRoutes(AmazonSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        if (settings.feedPoll().isBlank() || !settings.configured()) {
            return;
        }
        from("quartz:nightshift/amazon-feeds?cron={{nightshift.amazon.feed-poll}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
            .routeId("amazon-feeds-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
            .routeDescription("Asks every few minutes what became of the feeds under way, and sends what no run sends any more")
            .multicast().id("steps-on-schedule")
                .to("direct:amazon-collect-feeds").id("collect-feeds-on-schedule")
                .to("direct:amazon-send-left-over").id("send-left-over-on-schedule")
            .end();

        from("direct:amazon-send-left-over").routeId("amazon-send-left-over").routeConfigurationId("item")
            .routeDescription("A feed for confirmations that became ready after their run had ended: a write in doubt was found, an order was put off")
            .filter(method(Runs.class, "isIdle(FULFILLMENT)")).id("does-no-run-send-them")
                .to("direct:amazon-open-feed").id("send-left-over-feed")
            .end();
    }
}
