package nightshift.reliability;

import java.util.List;

/** How a process of Nightshift that is to be killed is set. */
final class QuickSettings {
    /** Everything that waits for time is made short, and nobody looks at the desk; nothing else differs from the application as it is delivered. */
    static final List<String> ARGUMENTS = List.of(
            "--spring.main.web-application-type=none",
            "--spring.jmx.enabled=false",
            "--camel.main.jmx-enabled=false",
            "--nightshift.operations.heartbeat-every=500ms",
            "--nightshift.operations.dead-after=3s",
            "--nightshift.operations.recover-schedule=0/1 * * * * ?",
            "--nightshift.operations.trust-absence-after=1s",
            "--nightshift.operations.look-every=500ms",
            "--nightshift.operations.retry-pause=1s",
            "--nightshift.operations.tries-at-most=1000", // the same write is killed at a dozen points of one night
            "--nightshift.operations.settle-wait=30s",
            "--nightshift.amazon.feed-adopt-after=2s",
            "--nightshift.amazon.feed-wait=30s",
            "--nightshift.amazon.feed-poll=0/2 * * * * ?",
            "--nightshift.shopify.bulk.direct-products=1",
            "--nightshift.shopify.bulk.adopt-after=2s",
            "--nightshift.listings.poll=0/2 * * * * ?",
            "--nightshift.listings.wait-at-most=30s",
            "--nightshift.microsoft-graph.search-lag=1s");

    private QuickSettings() {}
}
