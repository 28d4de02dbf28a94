package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.Workflow;
import nightshift.fulfillment.FulfillmentScheduleRoutes;
import nightshift.intake.IntakeScheduleRoutes;
import nightshift.triage.TriageRoutes;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.Test;

/** A paused schedule ticks and starts nothing. */
class PausedScheduleRoutesTests {
    private final TestProcess process = TestProcess.alone();
    private final Schedules schedules = new Schedules(process.jdbc, process.clock);
    private final List<String> started = new CopyOnWriteArrayList<>();

    @Test
    void startsNoRunWhileFulfillmentIsPaused() throws Exception {
        ticks(new FulfillmentScheduleRoutes(), "fulfillment-schedule", "fulfillment-run", Schedule.FULFILLMENT);
    }

    @Test
    void takesNoMailInWhileIntakeIsPaused() throws Exception {
        ticks(new IntakeScheduleRoutes(), "intake-schedule", "poll-mail", Schedule.INTAKE);
    }

    /** Customers' mail brings work for claims, and makes claims of it at once: that is a start by itself, too. */
    @Test
    void startsNoRunOfClaimsAfterCustomersMailWhileClaimsArePaused() throws Exception {
        process.works.offer(Workflow.CLAIMS, "mail/1", Optional.empty(), false);
        RouteDefinition afterTriage = onlyRoute(new TriageRoutes(), "claims-after-triage");
        try (DefaultCamelContext camel = context("claims-run")) {
            camel.getRegistry().bind("Modes", process.modes);
            camel.getRegistry().bind("WorkQueue", process.works);
            camel.addRouteDefinition(afterTriage);
            camel.start();
            startsOnlyWhenResumed(camel, "direct:claims-after-triage", "claims-run", Schedule.CLAIMS);
        }
    }

    private static RouteDefinition onlyRoute(RouteBuilder routes, String id) throws Exception {
        try (DefaultCamelContext elsewhere = new DefaultCamelContext()) {
            routes.setCamelContext(elsewhere);
            routes.configure();
            return routes.getRouteCollection().getRoutes().stream()
                    .filter(route -> route.getRouteId().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private DefaultCamelContext context(String process) throws Exception {
        DefaultCamelContext camel = new DefaultCamelContext();
        camel.getRegistry().bind("Schedules", schedules);
        camel.getPropertiesComponent().setInitialProperties(settings());
        camel.addRoutesConfigurations(new FailurePolicy(TestProcess.SETTINGS));
        camel.getRegistry().bind("FailedExchanges", failedExchanges());
        camel.getRegistry().bind("DatabaseOutage", this.process.outage);
        camel.getRegistry().bind("Repeats", new Repeats(this.process.kinds, TestProcess.SETTINGS));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + process).process(exchange -> started.add(process));
                from("direct:dead-letter").process(exchange -> started.add("failed"));
            }
        });
        return camel;
    }

    private void ticks(RoutesBuilder routes, String schedule, String process, Schedule paused) throws Exception {
        try (DefaultCamelContext camel = context(process)) {
            camel.addRoutes(routes);
            AdviceWith.adviceWith(camel, schedule, route -> route.replaceFromWith("direct:tick"));
            camel.start();
            startsOnlyWhenResumed(camel, "direct:tick", process, paused);
        }
    }

    private void startsOnlyWhenResumed(DefaultCamelContext camel, String tick, String process, Schedule paused) {
        schedules.pause(paused, "kim", "stocktaking");
        camel.createProducerTemplate().sendBody(tick, null);
        assertThat(started).isEmpty();

        schedules.resume(paused, "kim");
        camel.createProducerTemplate().sendBody(tick, null);
        assertThat(started).containsExactly(process);
    }

    private FailedExchanges failedExchanges() {
        return new FailedExchanges(process.deadLetters, process.works, process.runs, process.outage);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("nightshift.fulfillment.schedule", "0 0 2 * * ?");
        settings.put("nightshift.intake.schedule", "0 0 2 * * ?");
        settings.put("nightshift.time-zone", "UTC");
        settings.put("nightshift.schedules-enabled", "true");
        return settings;
    }
}
