package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class AmazonFeedScheduleRoutesTests {
    @Test
    void looksAtOpenFeedsOnItsOwnSchedule() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            Properties settings = new Properties();
            settings.setProperty("nightshift.amazon.feed-poll", "0/1 * * * * ?");
            settings.setProperty("nightshift.time-zone", "America/New_York");
            camel.getPropertiesComponent().setInitialProperties(settings);
            AmazonSettings polled = AmazonWorld.settings(
                    "http://localhost", AmazonSettings.Confirmation.FEED, Duration.ZERO, "client", "0/1 * * * * ?");
            camel.getPropertiesComponent().addInitialProperty("nightshift.schedules-enabled", "true");
            camel.addRoutes(new AmazonFeedScheduleRoutes(polled));
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:amazon-tend-feeds").to("mock:collected");
                }
            });
            MockEndpoint collected = camel.getEndpoint("mock:collected", MockEndpoint.class);
            collected.setMinimumExpectedMessageCount(1);
            camel.start();
            collected.assertIsSatisfied();
        }
    }

    @Test
    void isNotAddedWithoutASchedule() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new AmazonFeedScheduleRoutes(AmazonWorld.settings(
                    "http://localhost", AmazonSettings.Confirmation.FEED, Duration.ZERO, "client")));
            assertThat(camel.getRouteDefinitions()).isEmpty();
        }
    }
}
