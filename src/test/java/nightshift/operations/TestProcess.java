package nightshift.operations;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Mode;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.settings.TestStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The repositories of one process. Several may share a database, as processes do. */
final class TestProcess {
    static final OperationsSettings SETTINGS = new OperationsSettings(
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
            2,
            Duration.ofMillis(1),
            2,
            600,
            2);

    final DataSource database;
    final MovableClock clock;
    final JdbcClient jdbc;
    final Instances instances;
    final DatabaseOutage outage;
    final Modes modes;
    final DeadLetters deadLetters;
    final WorkQueue works;
    final Runs runs;
    final EffectAttempts attempts;
    final Reviews reviews;
    final EffectKinds kinds;
    final Effects effects;
    final EffectGate gate;
    final EffectRecorder recorder;
    final LookRecorder looks;
    final EffectBatches batches;
    final Decisions decisions;
    final Transactions transaction;
    final DeadLetterHistory history;
    final DeadLetterPages pages;
    final EffectEdits edits;
    final EffectDiscards discards;
    final BulkRetries bulkRetries;
    final ShadowReplay replay;
    final ShadowComparisons comparisons;
    final Promotions promotions;
    final Differences differences;
    final IntendedWrites intended;
    final DecisionRevisions revisions;

    TestProcess(DataSource database, MovableClock clock) {
        this.database = database;
        this.clock = clock;
        jdbc = JdbcClient.create(database);
        JdbcTemplate many = new JdbcTemplate(database);
        Transactions transaction = new Transactions(new JdbcTransactionManager(database));
        instances = new Instances(jdbc, SETTINGS, clock);
        instances.beat();
        outage = new DatabaseOutage(instances, SETTINGS);
        modes = new Modes(
                jdbc, transaction, new ModeSettings(Mode.AUTO, null, null, null, null, null, null), store(), clock);
        deadLetters = new DeadLetters(jdbc, transaction, SETTINGS, clock);
        works = new WorkQueue(jdbc, transaction, instances, deadLetters, clock);
        Items items = new Items(jdbc, new EffectPages(jdbc));
        runs = new Runs(jdbc, transaction, instances, modes, new RunList(jdbc, items), deadLetters, clock);
        attempts = new EffectAttempts(jdbc, many, instances, clock);
        reviews = new Reviews(jdbc, transaction, attempts, clock);
        kinds = new EffectKinds(List.of(
                new EffectKind(TestWrite.SHIP, TestWrite.class, RemoteSystem.SHOPIFY, false),
                new EffectKind(TestWrite.Parcel.KIND, TestWrite.Parcel.class, RemoteSystem.SHOPIFY, false)
                        .withEditable("tracking", "lines.quantity"),
                new EffectKind(TestWrite.CONFIRM, TestWrite.class, RemoteSystem.AMAZON, true),
                new EffectKind(TestWrite.Feed.KIND, TestWrite.Feed.class, RemoteSystem.AMAZON, false)));
        EffectKeyParts parts = new EffectKeyParts(jdbc, many);
        EffectPlanner planner = new EffectPlanner(jdbc, many, kinds, parts, instances, clock);
        effects = new Effects(jdbc, planner, kinds, instances, SETTINGS, clock);
        Leave leave = new Leave(effects, modes, clock);
        Freshness freshness = new Freshness(jdbc, runs, instances, SETTINGS, clock);
        EffectSettler settler = new EffectSettler(jdbc, attempts, reviews, deadLetters, clock);
        StoredPayloads payloads = new StoredPayloads(jdbc, kinds, attempts, settler, deadLetters, runs);
        gate = new EffectGate(
                jdbc,
                transaction,
                effects,
                kinds,
                payloads,
                leave,
                new EffectTurns(jdbc, effects),
                instances,
                freshness,
                SETTINGS,
                clock);
        recorder = new EffectRecorder(
                jdbc, transaction, effects, kinds, settler, attempts, deadLetters, runs, SETTINGS, clock);
        looks = new LookRecorder(recorder, settler, attempts, SETTINGS, clock);
        batches = new EffectBatches(
                jdbc,
                transaction,
                effects,
                planner,
                settler,
                payloads,
                leave,
                new MemberSettler(
                        jdbc,
                        many,
                        transaction,
                        settler,
                        attempts,
                        reviews,
                        new MemberFlags(jdbc, reviews),
                        deadLetters,
                        clock),
                reviews,
                instances,
                clock);
        history = new DeadLetterHistory(jdbc, clock);
        pages = new DeadLetterPages(jdbc);
        edits = new EffectEdits(jdbc, transaction, effects, planner, kinds, attempts, clock);
        discards = new EffectDiscards(jdbc, effects, settler);
        bulkRetries = new BulkRetries(jdbc, transaction, instances, history, clock);
        this.transaction = transaction;
        DecisionCommit commit = new DecisionCommit(
                jdbc, transaction, planner, reviews, modes, runs, works, instances, new ItemSearch(jdbc, items), clock);
        decisions = new Decisions(jdbc, commit, items, parts);
        revisions = new DecisionRevisions(jdbc, transaction, commit, decisions, attempts, deadLetters, modes, clock);
        PromotionSettings promotion = new PromotionSettings(7, 3, Duration.ofDays(14), Duration.ofDays(30));
        replay = new ShadowReplay(new SupersededDecisions(jdbc), transaction, clock);
        comparisons = new ShadowComparisons(jdbc, transaction, items, promotion, clock);
        promotions = new Promotions(jdbc, modes, promotion, clock);
        differences = new Differences(jdbc, transaction, clock);
        intended = new IntendedWrites(jdbc, kinds);
    }

    static TestProcess alone() {
        return new TestProcess(database(), new MovableClock());
    }

    /** An empty database: H2, or one on the PostgreSQL that {@code -Dnightshift.test.postgresql=URL} names. */
    static DataSource database() {
        return MigratedDatabase.fresh();
    }

    private static StoreSettings store() {
        return TestStore.in(
                ZoneOffset.UTC,
                Mode.AUTO,
                TestStore.supplier("Acme", null),
                new Supplier("Shy", List.of(), Mode.SHADOW, null, null, List.of(), null, null, null, false));
    }

    /** What a person may do, where no route is needed for it, or with the routes of a {@link RouteProcess}. */
    DeadLetterHandling acts(Processes processes) {
        return new DeadLetterHandling(
                deadLetters, history, discards, edits, bulkRetries, works, transaction, processes, SETTINGS);
    }

    Work work(String subject) {
        return work(subject, Optional.of("Acme"), false);
    }

    Work work(String subject, Optional<String> supplier, boolean shadowOnly) {
        works.offer(Workflow.FULFILLMENT, subject, supplier, shadowOnly);
        return works.claim(Workflow.FULFILLMENT, 1).get(0);
    }

    static Decided proceed(Work work, EffectPayload... writes) {
        List<Effect> effects = java.util.stream.IntStream.range(0, writes.length)
                .mapToObj(i -> Effect.of(writes[i], i + 1))
                .toList();
        return decided(work, new Decision.Proceed(effects));
    }

    static Decided decided(Work work, Decision decision) {
        return new Decided(work, new Item("item", "PO 1", Map.of("po", "1")), decision);
    }

    EffectRow effect(long id) {
        return effects.find(id).orElseThrow();
    }

    EffectRow effect(EffectPayload write) {
        return jdbc.sql("select * from effect where effect_key = :key")
                .param("key", write.key().value())
                .query(EffectRow::of)
                .single();
    }
}
