package nightshift.operations;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;

/** One process with its routes, and kinds of writes that answer as a test says. */
final class RouteProcess implements AutoCloseable {
    final TestProcess process;
    final DefaultCamelContext camel = new DefaultCamelContext();
    final DeadLetterHandling acts;
    final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    final Map<String, Supplier<Object>> answers = new ConcurrentHashMap<>();
    final OrderlyStop stop = new OrderlyStop();
    volatile EffectTicket lastTicket;

    RouteProcess(TestProcess process, RoutesBuilder... more) throws Exception {
        this.process = process;
        acts = process.acts(new Processes(camel, camel.createProducerTemplate()));
        bind(
                process.decisions,
                process.effects,
                process.gate,
                process.recorder,
                process.looks,
                process.modes,
                process.works,
                process.instances,
                new Settling(process.effects, TestProcess.SETTINGS, process.clock),
                process.runs,
                process.deadLetters,
                new OvertakenWrites(process.jdbc, process.transaction, process.reviews, process.clock),
                process.bulkRetries,
                stop,
                new Repeats(process.kinds, TestProcess.SETTINGS),
                process.outage,
                new FailedExchanges(process.deadLetters, process.works, process.runs, process.outage),
                new Recovery(process.works, process.effects, process.runs),
                new DeadLetterRetry(process.deadLetters, process.works, process.effects, process.runs),
                new StepRepeat(camel.createProducerTemplate(), process.deadLetters));
        camel.getComponent("quartz", QuartzComponent.class)
                .setInterruptJobsOnShutdown(true); // else each stop waits half a second for nothing
        Properties settings = new Properties();
        settings.put("nightshift.operations.recover-schedule", "0/20 * * * * ?");
        camel.getPropertiesComponent().setInitialProperties(settings);
        camel.getExecutorServiceManager().registerThreadPoolProfile(new WorkPool().recoveryPool(TestProcess.SETTINGS));
        camel.addRoutesConfigurations(new FailurePolicy(TestProcess.SETTINGS));
        camel.addRoutePolicyFactory(new PassedSteps(process.deadLetters));
        camel.addRoutes(new EffectRoutes());
        camel.addRoutes(new DecisionRoutes());
        camel.addRoutes(new DeadLetterRoutes());
        camel.addRoutes(new RecoveryRoutes());
        camel.addRoutes(new BulkRetryRoutes());
        camel.addRoutes(kinds());
        for (RoutesBuilder routes : more) {
            camel.addRoutes(routes);
        }
        camel.start();
    }

    private void bind(Object... beans) {
        for (Object bean : beans) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
    }

    private RouteBuilder kinds() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (String kind : new String[] {
                    "test-ship", "test-ship-look", "test-parcel", "test-parcel-look", "test-feed", "test-feed-look"
                }) {
                    from("direct:" + kind)
                            .routeId(kind)
                            .routeConfigurationId("effect")
                            .process(exchange -> {
                                lastTicket = exchange.getVariable("effect", EffectTicket.class);
                                exchange.getMessage().setBody(answer(kind));
                            })
                            .id("answer-" + kind);
                }
            }
        };
    }

    private Object answer(String route) throws Exception {
        calls.computeIfAbsent(route, name -> new AtomicInteger()).incrementAndGet();
        Object answer = answers.get(route).get();
        if (answer instanceof Exception failure) {
            throw failure;
        }
        return answer;
    }

    int calls(String route) {
        return calls.getOrDefault(route, new AtomicInteger()).get();
    }

    /** Answers in turn; the last one for good. */
    void answers(String route, Object... inTurn) {
        AtomicInteger next = new AtomicInteger();
        answers.put(route, () -> inTurn[Math.min(next.getAndIncrement(), inTurn.length - 1)]);
    }

    Object send(String endpoint, Object body) {
        return camel.createProducerTemplate().requestBody(endpoint, body);
    }

    @Override
    public void close() {
        camel.stop();
    }
}
