package nightshift.marketplace;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Runs;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Feeds apart from the runs. */
@Component
public class AmazonTendFeedsRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-tend-feeds").routeId("amazon-tend-feeds").routeConfigurationId("item")
            .routeDescription("Apart from runs: looks at open feeds, then sends the confirmations that were approved or left over since the last run. A run sends its own")
            .multicast(new EachOnItsOwn()).id("steps-of-tending-feeds")
                .to("direct:amazon-collect-feeds").id("collect-feeds-between-runs")
                .to("direct:amazon-send-between-runs").id("send-what-waited-between-runs-to-amazon")
            .end();

        from("direct:amazon-send-between-runs").routeId("amazon-send-between-runs").routeConfigurationId("adapter")
            .routeDescription("Confirmations that were approved or left over go out, unless a run is about to send them")
            .filter(not(method(Runs.class, "isUnderWay(FULFILLMENT)"))).id("is-no-run-about-to-send")
                .to("direct:amazon-open-feed").id("send-feed-between-runs")
            .end();
    }
}
