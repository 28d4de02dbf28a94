package nightshift.reliability;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.MigratedDatabase;
import nightshift.WholeApplication;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decided;
import nightshift.operations.Decisions;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import nightshift.operations.Item;
import nightshift.operations.Reviews;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.component.resilience4j.ResilienceProcessor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * The whole application with little patience, before a world in which calls go wrong. One start serves all classes of this
 * kind. What a caller waits for is shorter than what the remote takes for a late write, and that is shorter than the time after
 * which "it is not there" is believed: as in the settings a store runs with.
 */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:faults" + MigratedDatabase.SETTINGS,
            "nightshift.operations.step-pause=20ms",
            "nightshift.operations.retry-pause=50ms",
            "nightshift.operations.look-every=200ms",
            "nightshift.operations.trust-absence-after=3s",
            "nightshift.operations.dead-after=5m", // the clock may be ahead by more than half a minute before the next
            // sign of life
            "nightshift.shopify.access-token=",
            "nightshift.shopify.client-id=sandbox-shop-client",
            "nightshift.shopify.client-secret=sandbox-shop-secret",
            "nightshift.shopify.answer-within=1s",
            "nightshift.shopify.bulk.direct-products=2",
            "nightshift.shopify.bulk.adopt-after=3s",
            "nightshift.amazon.answer-within=1s",
            "nightshift.amazon.feed-pause=30ms",
            "nightshift.amazon.feed-wait=2s",
            "nightshift.amazon.feed-adopt-after=3s",
            "nightshift.amazon.feed-alert-after=2s",
            "nightshift.amazon.listings.shown-after=600ms",
            "nightshift.listings.pause=50ms",
            "nightshift.quickbooks.answer-within=1s",
            "nightshift.microsoft-graph.answer-within=800ms",
            "nightshift.microsoft-graph.read-repeats=1",
            "nightshift.microsoft-graph.search-lag=3s",
            "nightshift.ai.provider=openai",
            "nightshift.ai.base-url=http://127.0.0.1:${nightshift.sandbox.port}/model/v1",
            "nightshift.ai.api-key=sandbox",
            "nightshift.ai.model=simulated",
            "nightshift.ai.daily-budget=1000",
            "nightshift.ai.timeout=2s"
        })
abstract class FaultyWorld extends WholeApplication {
    /** Longer than any caller waits. */
    static final long SLOW = 1300;

    /** When a late write happens: the caller has given up, but does not yet believe that it is absent. */
    static final long LATE = 1700;

    /** How long the port stays closed. */
    static final long REFUSED = 150;

    /** Of the application and of its world; what both wait for comes sooner where nothing happens meanwhile. */
    private static final SkippingClock TIME = new SkippingClock();

    @TestBean(methodName = "time")
    private Clock theOnlySourceOfTime;

    @Autowired
    protected Runs runs;

    @Autowired
    protected Effects effects;

    @Autowired
    protected DeadLetters deadLetters;

    @Autowired
    protected Reviews reviews;

    @Autowired
    protected Decisions decisions;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private WorkQueue works;

    @Autowired
    private CamelContext camel;

    /** A model that failed before is asked again. */
    @BeforeEach
    void forgiveTheModel() {
        camel.getProcessor("model-breaker", ResilienceProcessor.class).transitionToCloseState();
    }

    protected void runTheNight() {
        processes.ask("fulfillment-run", "test");
    }

    /** What the schedules would do in the minutes after: recovery, feeds. */
    protected void recover() {
        processes.ask("recover", null);
        processes.ask("amazon-send-confirmations", null);
    }

    static Clock time() {
        return TIME;
    }

    /**
     * Until every write is either settled or explained to a person. Nobody waits for the time after which "it is not there" is believed:
     * once two rounds changed nothing and no call is under way, also none whose caller has given up, the clock goes on by a second.
     */
    protected void recoverUntilSettled() {
        AtomicReference<List<String>> before = new AtomicReference<>(List.of());
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(150))
                .until(() -> {
                    recover();
                    List<String> now = unsettled();
                    if (now.equals(before.getAndSet(now)) && sandbox.faults().underWay() == 0) {
                        TIME.skip(Duration.ofSeconds(1));
                    }
                    return now.isEmpty();
                });
    }

    /** All settled, and what became a dead letter on the way retried: also a busy machine makes calls too slow. */
    protected void recoverAndRetry() {
        recoverUntilSettled();
        sandbox.faults().clear();
        retryAllDeadLetters();
    }

    /** One write for each trouble, which meets the call it is made with, one after the other; then all recovered together. */
    protected Map<String, Long> allTried(
            Map<String, Fault> troubles,
            String system,
            Predicate<SandboxRequest> call,
            Function<String, EffectPayload> write) {
        Map<String, Long> tried = new LinkedHashMap<>();
        troubles.forEach((trouble, fault) -> {
            sandbox.faults().add(system, call, 1, fault);
            long effect = effects.planReport(Workflow.FULFILLMENT, write.apply(trouble));
            processes.ask("perform-effect", effect);
            sandbox.faults().clear();
            tried.put(trouble, effect);
        });
        recoverAndRetry();
        return tried;
    }

    /**
     * What a sweep of Acme Bin Co's items decided: one decision with these writes.
     *
     * @return those that go out by themselves
     */
    protected List<Long> sweep(EffectPayload... writes) {
        works.offer(Workflow.INVENTORY, "sweep/" + UUID.randomUUID(), Optional.of("Acme Bin Co"), false);
        List<Effect> all = Stream.of(writes)
                .map(write -> new Effect(write, 1, Optional.of(clock.instant().plusSeconds(3600))))
                .toList();
        return decisions
                .commit(new Decided(
                        works.claim(Workflow.INVENTORY, 1).get(0),
                        new Item("Acme Bin Co", "Acme Bin Co", Map.of("changes", all.size())),
                        new Decision.Proceed(all)))
                .effectIds();
    }

    /** How many writes of a kind stand in which state. */
    protected Map<String, Long> states(String kind) {
        return jdbc
                .sql("select state from effect where kind = :kind")
                .param("kind", kind)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    /** The targets in the books with what they became. */
    protected List<String> written(String what) {
        return books().of(what).stream()
                .map(entry -> entry.target() + " " + entry.details().get("to"))
                .toList();
    }

    /** The writes that did not reach their end. */
    protected List<String> notDone() {
        return jdbc.sql("select kind || ' ' || target || ' ' || state from effect"
                        + " where state not in ('done', 'done_elsewhere')")
                .query(String.class)
                .list();
    }

    /** The one effect of this kind about this target. */
    protected EffectRow effectOf(String kind, String target) {
        long id = jdbc.sql("select id from effect where kind = :kind and target = :target")
                .param("kind", kind)
                .param("target", target)
                .query(Long.class)
                .single();
        return effects.find(id).orElseThrow();
    }

    /** Retries every dead letter until none is left, as a person would when the remote systems are well again. */
    protected void retryAllDeadLetters() {
        for (int round = 0; round < 5 && !deadLetters.open().isEmpty(); round++) {
            deadLetters.open().stream().map(DeadLetter::id).forEach(id -> processes.ask("retry-dead-letter", id));
            recoverUntilSettled();
        }
    }

    /** Dead letters of single mails and writes; those of steps close themselves in the next run. */
    protected List<DeadLetter> lettersOfItems() {
        return deadLetters.open().stream()
                .filter(letter -> letter.step().isEmpty())
                .toList();
    }

    /** Writes that are still on their way, but for those a review was opened for. */
    protected List<String> unsettled() {
        return jdbc.sql("select e.effect_key || ' is ' || e.state || coalesce(': ' || e.detail, '') from effect e"
                        + " where e.state in ('planned', 'performing', 'submitted')"
                        + " and not exists (select 1 from review r where r.closed_at is null and r.effect_id in (e.id, e.batch_id))"
                        + " and not exists (select 1 from effect_wait w join effect x on x.id = w.earlier_id"
                        + " where w.effect_id = e.id and x.state not in ('done', 'done_elsewhere'))")
                .query(String.class)
                .list();
    }

    /** Work that waits for the next run. */
    protected int waitingWork() {
        return jdbc.sql("select count(*) from work where state in ('waiting', 'claimed')")
                .query(Integer.class)
                .single();
    }

    protected Books books() {
        return sandbox.world().books();
    }

    protected List<String> differences() {
        return sandbox.world().expected().differencesFrom(books());
    }

    /** The causes a person reads: of open dead letters and of open reviews. */
    protected List<String> causes() {
        List<String> causes = new java.util.ArrayList<>();
        deadLetters.open().forEach(letter -> causes.add(letter.cause()));
        reviews.open().forEach(review -> review.reasons().forEach(reason -> causes.add(reason.detail())));
        return causes;
    }
}
