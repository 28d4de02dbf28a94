package nightshift.operations.reviews;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Flags close themselves when people fixed in the remote system what they are about. */
@Component
public class ReviewLookRoutes extends RouteBuilder {
    private final ReviewSettings settings;

    public ReviewLookRoutes(ReviewSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        if (!settings.lookSchedule().isBlank()) {
            from("quartz:nightshift/reviews?cron={{nightshift.reviews.look-schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
                .routeId("reviews-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
                .routeDescription("Looks every few minutes whether flags were answered elsewhere")
                .to("direct:look-at-reviews").id("look-at-reviews-on-schedule");
        }

        from("direct:look-at-reviews").routeId("look-at-reviews").routeConfigurationId("item")
            .routeDescription("Closes the flags whose remote system shows the wanted state; one question for all of a workflow")
            .bean(ReviewClosing.class, "toLookAt").id("whose-flags-are-open")
            .split(body()).id("each-workflow-with-flags")
                .toD("direct:${body.key}-look-at-reviews").id("look-at-flags-of-workflow")
            .end();
    }
}
