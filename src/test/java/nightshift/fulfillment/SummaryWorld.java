package nightshift.fulfillment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nightshift.core.Workflow;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.reconciliation.AmazonReadBackSettings;
import nightshift.fulfillment.reconciliation.ReadBack;
import nightshift.fulfillment.shadow.ShadowCases;
import nightshift.fulfillment.shadow.ShadowComparer;
import nightshift.fulfillment.summary.SummaryBeans;
import nightshift.mailbox.Mails;
import nightshift.marketplace.AmazonSettings;
import nightshift.operations.ComparisonTally;
import nightshift.operations.DatabaseOutage;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.Differences;
import nightshift.operations.EffectKinds;
import nightshift.operations.Effects;
import nightshift.operations.FailedExchanges;
import nightshift.operations.FailurePolicy;
import nightshift.operations.Instances;
import nightshift.operations.KeptSummary;
import nightshift.operations.Modes;
import nightshift.operations.OperationsSettings;
import nightshift.operations.Promotions;
import nightshift.operations.ReconciliationSettings;
import nightshift.operations.RecordedWrites;
import nightshift.operations.Repeats;
import nightshift.operations.Run;
import nightshift.operations.RunRoutes;
import nightshift.operations.RunSummaries;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import nightshift.operations.ShadowComparisons;
import nightshift.operations.WorkQueue;
import nightshift.summaries.MissedRunRoutes;
import nightshift.summaries.RunReportRoutes;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;

/** The routes at the end of the night between repositories and remote systems that answer as a test says. */
final class SummaryWorld implements AutoCloseable {
    static final Run RUN = new Run(12, Workflow.FULFILLMENT, "schedule", Instant.parse("2026-11-23T07:00:00Z"));

    private static final List<String> REMOTES = List.of(
            "amazon-feed-alerts",
            "shopify-open-orders",
            "amazon-refresh-orders",
            "amazon-open-orders",
            "mailbox-list-junk",
            "shopify-shipped-orders",
            "amazon-kept-orders",
            "amazon-live-orders",
            "perform-effect",
            "call-heartbeat-url",
            "dead-letter");

    final Runs runs = mock(Runs.class);
    final Decisions decisions = mock(Decisions.class);
    final Effects effects = mock(Effects.class);
    final DeadLetters deadLetters = mock(DeadLetters.class);
    final DeadLetterAlerts letterAlerts = mock(DeadLetterAlerts.class);
    final RunSummaries summaries = mock(RunSummaries.class);
    final Instances instances = mock(Instances.class);
    final Modes modes = mock(Modes.class);
    final WorkQueue works = mock(WorkQueue.class);
    final Mails mails = mock(Mails.class);
    final RecordedWrites written = mock(RecordedWrites.class);
    final Differences differences = mock(Differences.class);
    final ShadowComparisons comparisons = mock(ShadowComparisons.class);
    final Promotions promotions = mock(Promotions.class);
    final AmazonQuestions amazon = mock(AmazonQuestions.class);
    final List<KeptSummary> kept = new CopyOnWriteArrayList<>();
    final Map<String, List<Object>> asked = new ConcurrentHashMap<>();
    final Map<String, Supplier<Object>> answers = new ConcurrentHashMap<>();
    final DefaultCamelContext camel = new DefaultCamelContext();

    SummaryWorld() throws Exception {
        when(runs.view(anyLong()))
                .thenReturn(Optional.of(new RunView(
                        RUN.id(),
                        Workflow.FULFILLMENT,
                        RUN.trigger(),
                        RUN.startedAt(),
                        Optional.of(RUN.startedAt().plusSeconds(240)),
                        Map.of())));
        when(runs.before(any())).thenReturn(Optional.empty());
        when(summaries.keep(any())).thenAnswer(call -> {
            kept.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(effects.planReport(any(), any())).thenReturn(77L);
        when(mails.readSince()).thenReturn(Optional.of(Instant.EPOCH));
        when(mails.suppliersHeardSince(any())).thenReturn(List.of("Harbor"));
        when(instances.firstStart()).thenReturn(Instant.parse("2026-01-01T00:00:00Z"));
        when(amazon.isAsked()).thenReturn(true);
        bind(runs, decisions, effects, deadLetters, summaries, instances, modes, works, mails, amazon);
        bind(mock(Schedules.class), letterAlerts, written, differences, comparisons, promotions);
        when(comparisons.untold(any())).thenReturn(new ComparisonTally(0, 0, List.of(), List.of()));
        when(differences.record(any())).thenAnswer(call -> call.getArgument(0));
        for (String read : List.of("shopify-shipped-orders", "amazon-kept-orders", "amazon-live-orders")) {
            answers.put(read, Map::of);
        }
        bind(readBack(), new ShadowCases(), new ShadowComparer(new Carriers()));
        bind(repeats(), mock(FailedExchanges.class), mock(DatabaseOutage.class));
        bind(SummaryBeans.all().toArray());
        camel.getComponent("quartz", QuartzComponent.class)
                .setInterruptJobsOnShutdown(true); // else each stop waits half a second for nothing
        Properties settings = new Properties();
        settings.setProperty("nightshift.schedules-enabled", "false");
        camel.getPropertiesComponent().setInitialProperties(settings);
        camel.addRoutesConfigurations(new FailurePolicy(operations()));
        camel.addRoutes(new RunRoutes());
        camel.addRoutes(new FulfillmentSummaryRoutes());
        camel.addRoutes(new RunReportRoutes());
        camel.addRoutes(new MissedRunRoutes());
        camel.addRoutes(new FulfillmentGatherRoutes());
        camel.addRoutes(new FulfillmentWatchRoutes());
        camel.addRoutes(new FulfillmentReconcileRoutes());
        camel.addRoutes(new FulfillmentShadowRoutes());
        camel.addRoutes(remotes());
        camel.start();
    }

    private void bind(Object... beans) {
        for (Object bean : beans) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
    }

    private RouteBuilder remotes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (String remote : REMOTES) {
                    from("direct:" + remote)
                            .routeId(remote)
                            .routeConfigurationId("adapter")
                            .process(exchange -> {
                                asked.computeIfAbsent(remote, name -> new CopyOnWriteArrayList<>())
                                        .add(String.valueOf(
                                                exchange.getMessage().getBody()));
                                Object answer = answers.getOrDefault(remote, () -> List.of())
                                        .get();
                                if (answer instanceof Exception failure) {
                                    throw failure;
                                }
                                exchange.getMessage().setBody(answer);
                            });
                }
            }
        };
    }

    List<Object> asked(String remote) {
        return asked.getOrDefault(remote, List.of());
    }

    void finish() {
        camel.createProducerTemplate().send("direct:finish-fulfillment-run", exchange -> {
            exchange.setVariable("run", RUN);
            exchange.getMessage().setBody("whatever the steps left");
        });
    }

    private static ReadBack readBack() {
        AmazonSettings configured = mock(AmazonSettings.class);
        when(configured.configured()).thenReturn(true);
        return new ReadBack(
                new ReconciliationSettings(true, "", 7),
                new AmazonReadBackSettings(Duration.ofHours(2), 30),
                configured,
                Clock.fixed(RUN.startedAt().plusSeconds(5 * 3600), ZoneOffset.UTC));
    }

    private static Repeats repeats() {
        return new Repeats(new EffectKinds(List.of()), operations());
    }

    private static OperationsSettings operations() {
        return new OperationsSettings(
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                "0/20 * * * * ?",
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofHours(2),
                3,
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Duration.ofMinutes(3),
                0,
                Duration.ofMillis(1),
                0,
                30,
                2);
    }

    @Override
    public void close() {
        camel.stop();
    }
}
