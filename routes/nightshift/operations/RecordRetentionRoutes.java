package nightshift.operations;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What old records say in detail. */
@Component
public class RecordRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-details").routeId("remove-details").routeConfigurationId("adapter")
            .routeDescription("A batch of details of old decisions, then of old reports; body out: how many. Keys and states stay")
            .setVariable("old", body()).id("keep-limit-of-details")
            .bean(RecordRetention.class, "removeDetails(${body.before}, ${body.why}, ${body.atMost})").id("remove-details-of-decisions")
            .filter(body().isEqualTo(0)).id("are-decisions-done")
                .bean(RecordRetention.class, "removeReports(${variable.old.before}, ${variable.old.why}, ${variable.old.atMost})").id("remove-texts-of-reports")
            .end();

        from("direct:remove-dead-letters").routeId("remove-dead-letters").routeConfigurationId("adapter")
            .routeDescription("A batch of dead letters that were closed long ago; body out: how many")
            .bean(RecordRetention.class, "removeDeadLetters(${body.before}, ${body.atMost})").id("remove-closed-dead-letters");

        from("direct:remove-runs").routeId("remove-runs").routeConfigurationId("adapter")
            .routeDescription("A batch of old summaries, then of runs in which nothing happened, then of ended processes; body out: how many")
            .setVariable("old", body()).id("keep-limit-of-runs")
            .bean(RecordRetention.class, "removeSummaries(${body.before}, ${body.atMost})").id("remove-old-summaries")
            .filter(body().isEqualTo(0)).id("are-summaries-done")
                .bean(RecordRetention.class, "removeEmptyRuns(${variable.old.before}, ${variable.old.atMost})").id("remove-empty-runs")
            .end()
            .filter(body().isEqualTo(0)).id("are-runs-done")
                .bean(RecordRetention.class, "removeProcesses(${variable.old.before})").id("remove-ended-processes")
            .end();
    }
}
