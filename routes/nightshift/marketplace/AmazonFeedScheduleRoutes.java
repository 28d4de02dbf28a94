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
            .routeDescription("Asks every few minutes what became of the feeds under way, and sends what waits since a person approved it")
            .to("direct:amazon-tend-feeds").id("tend-feeds-on-schedule");
    }
}
