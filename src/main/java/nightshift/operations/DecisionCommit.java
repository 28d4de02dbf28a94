package nightshift.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Commits a decision together with its effects, in one transaction; an item that is decided stays as it was decided. */
@Repository
class DecisionCommit {
    /** How the reason begins when a decision has nothing to do because another one's write stands. */
    static final String STANDS = "The same write on ";

    /** From so many effects on they are written down together. */
    private static final int MANY = 20;

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final EffectPlanner planner;
    private final Reviews reviews;
    private final Modes modes;
    private final Runs runs;
    private final WorkQueue works;
    private final Instances instances;
    private final ItemSearch search;
    private final Clock clock;
    private final SupersededDecisions superseded;

    DecisionCommit(
            JdbcClient jdbc,
            Transactions transaction,
            EffectPlanner planner,
            Reviews reviews,
            Modes modes,
            Runs runs,
            WorkQueue works,
            Instances instances,
            ItemSearch search,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.planner = planner;
        this.reviews = reviews;
        this.modes = modes;
        this.runs = runs;
        this.works = works;
        this.instances = instances;
        this.search = search;
        this.clock = clock;
        this.superseded = new SupersededDecisions(jdbc);
    }

    /**
     * @return the id of the decision that stands, the one made now or the one made before
     * @throws SwitchedOff when the mode is off
     * @throws TakenOver when the work is another process's by now: what was looked up for the decision may be old
     */
    long commit(Decided decided) {
        Work work = decided.work();
        Mode mode = modes.effective(work.workflow(), work.supplier());
        if (mode == Mode.OFF) {
            throw new SwitchedOff(work.workflow());
        }
        Mode own = work.shadowOnly() ? Mode.SHADOW : mode;
        EffectState state = stateAtCommit(own, decided.decision());
        return transaction.in(() -> insert(decided, own)
                .map(id -> stillOurs(work, withEffects(id, decided, state, this::recordedOnly)))
                .orElseGet(() -> existing(decided)));
    }

    /** Asked at the end of the transaction, which is undone where another process has the work by now. */
    private long stillOurs(Work work, long decisionId) {
        if (works.isTakenOver(work)) {
            throw new TakenOver("Work " + work.id());
        }
        return decisionId;
    }

    /** A row that was only recorded may belong to a new decision that really writes it. */
    private boolean recordedOnly(EffectRow there, EffectState state) {
        return there.state() == EffectState.EXPIRED
                || (there.state() == EffectState.SHADOW
                        && (state != EffectState.SHADOW || superseded.contains(there.decisionId())));
    }

    private static EffectState stateAtCommit(Mode mode, Decision decision) {
        if (mode == Mode.SHADOW) {
            return EffectState.SHADOW;
        }
        return mode == Mode.REVIEW || decision instanceof Decision.Review ? EffectState.STAGED : EffectState.PLANNED;
    }

    private long existing(Decided decided) {
        return jdbc.sql("select id from decision where work_id = :work and item_key = :item and superseded = 0")
                .param("work", decided.work().id())
                .param("item", decided.item().key())
                .query(Long.class)
                .single();
    }

    /** @return the id of the decision; empty where one of this item stands */
    Optional<Long> insert(Decided decided, Mode mode) {
        Work work = decided.work();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        int inserted = jdbc.sql(
                        "insert into decision (work_id, item_key, label, workflow, supplier, outcome, reasons, facts,"
                                + " run_id, mode, instance, decided_at) values (:work, :item, :label, :workflow, :supplier, :outcome,"
                                + " :reasons, :facts, :run, :mode, :self, :now) on conflict do nothing")
                .param("mode", mode.name())
                .param("work", work.id())
                .param("item", decided.item().key())
                .param("label", decided.item().label())
                .param("workflow", work.workflow().name())
                .param("supplier", work.supplier().orElse(null))
                .param("outcome", DecisionOutcome.of(decided.decision()).name())
                .param("reasons", StoredJson.write(decided.decision().reasons()))
                .param("facts", StoredJson.write(decided.item().facts()))
                .param("run", runs.of(work).orElse(null))
                .param("self", instances.self())
                .param("now", Times.sql(clock.instant()))
                .update(id, "id");
        return inserted == 0 ? Optional.empty() : Optional.of(id.getKeyAs(Long.class));
    }

    /** @param adoptable whether a row that stands under the same key may belong to this decision from now on */
    long withEffects(
            long decisionId, Decided decided, EffectState state, BiPredicate<EffectRow, EffectState> adoptable) {
        search.remember(decisionId, decided.item());
        Decision decision = decided.decision();
        Placed placed = place(decisionId, decided, state, adoptable);
        if (decision instanceof Decision.Review) {
            reviews.open(decisionId, decision.reasons(), decided.item());
        } else if (!placed.refusedBefore().isEmpty()) {
            rewrite(decisionId, DecisionOutcome.REVIEW, decision, placed.refusedBefore());
            hold(decisionId);
            reviews.open(decisionId, placed.refusedBefore());
        } else if (placed.own() == 0 && !placed.standing().isEmpty()) {
            rewrite(decisionId, DecisionOutcome.NOTHING, decision, placed.standing());
        }
        superseded.settle(decided);
        return decisionId;
    }

    private Placed place(
            long decisionId, Decided decided, EffectState state, BiPredicate<EffectRow, EffectState> adoptable) {
        Decision decision = decided.decision();
        var origin = new EffectPlanner.Origin(
                decided.work().workflow(),
                decided.work().supplier().orElse(null),
                decisionId,
                decision instanceof Decision.Review,
                false);
        Placed placed = new Placed();
        // always in the order of keys within a position, so that two processes never wait for each other
        List<Effect> sorted = DecisionOutcome.effects(decision).stream()
                .sorted(Comparator.comparingInt(Effect::position)
                        .thenComparing(effect -> effect.payload().key().value()))
                .toList();
        Map<String, Long> inserted = sorted.size() < MANY ? Map.of() : planner.insertAll(sorted, state, origin);
        sorted.forEach(effect -> placed.add(
                effect,
                Optional.ofNullable(inserted.get(effect.payload().key().value()))
                        .map(Placement::placed)
                        .orElseGet(() -> place(effect, state, origin, adoptable)),
                planner));
        return placed;
    }

    private Placement place(
            Effect effect,
            EffectState state,
            EffectPlanner.Origin origin,
            BiPredicate<EffectRow, EffectState> adoptable) {
        Optional<Long> inserted = planner.insert(effect, state, origin);
        if (inserted.isPresent()) {
            return Placement.placed(inserted.get());
        }
        String key = effect.payload().key().value();
        EffectRow there = planner.locked(key);
        // an edited write still stands for what it was before, but says something else
        if (there.key().equals(key) && adoptable.test(there, state)) {
            planner.adopt(there.id(), effect, state, origin);
            return Placement.placed(there.id());
        }
        return StandingEffect.of(there);
    }

    /** Writes of this decision that are new wait with it for the person. */
    private void hold(long decisionId) {
        jdbc.sql(
                        "update effect set state = 'staged', for_review = true where decision_id = :decision and state = 'planned'")
                .param("decision", decisionId)
                .update();
    }

    private void rewrite(long decisionId, DecisionOutcome outcome, Decision decision, List<Reason> more) {
        List<Reason> reasons = new ArrayList<>(more);
        reasons.addAll(decision.reasons());
        jdbc.sql("update decision set outcome = :outcome, reasons = :reasons where id = :id")
                .param("outcome", outcome.name())
                .param("reasons", StoredJson.write(reasons))
                .param("id", decisionId)
                .update();
    }

    /** Where one effect of a decision ended: as its own row, or on one that stands already. */
    record Placement(long effectId, boolean own, Optional<Reason> reason, boolean refusedBefore) {
        static Placement placed(long effectId) {
            return new Placement(effectId, true, Optional.empty(), false);
        }
    }

    /** The effects of one decision as they are written down, each waiting for those of an earlier position. */
    private static final class Placed {
        private final NavigableMap<Integer, List<Placement>> byPosition = new TreeMap<>();
        private final List<Placement> placements = new ArrayList<>();

        void add(Effect effect, Placement placement, EffectPlanner planner) {
            if (placement.own()) {
                byPosition.headMap(effect.position()).values().stream()
                        .flatMap(List::stream)
                        .forEach(earlier -> planner.waitFor(placement.effectId(), earlier.effectId()));
            }
            byPosition
                    .computeIfAbsent(effect.position(), position -> new ArrayList<>())
                    .add(placement);
            placements.add(placement);
        }

        long own() {
            return placements.stream().filter(Placement::own).count();
        }

        List<Reason> refusedBefore() {
            return placements.stream()
                    .filter(Placement::refusedBefore)
                    .flatMap(placement -> placement.reason().stream())
                    .toList();
        }

        List<Reason> standing() {
            return placements.stream()
                    .flatMap(placement -> placement.reason().stream())
                    .toList();
        }
    }

    /** What it means for a new decision that a write of the same key stands already. */
    private static final class StandingEffect {
        static Placement of(EffectRow there) {
            String what = STANDS + there.target() + " ";
            return switch (there.state()) {
                case REFUSED ->
                    refused(
                            there,
                            ReasonKind.REMOTE_REFUSED,
                            what + "was refused before: " + there.detail().orElse("see its record"));
                case DISCARDED ->
                    refused(
                            there,
                            ReasonKind.STALE_DECISION,
                            what + "was discarded by a person before; decide whether it is to be done now");
                case FAILED -> standing(there, what + "failed technically before; its dead letter can be retried");
                case STAGED -> standing(there, what + "waits for approval already");
                case DONE, DONE_ELSEWHERE -> standing(there, what + "is done already");
                default ->
                    standing(
                            there,
                            what + "is recorded already and under way ("
                                    + there.state().code() + ")");
            };
        }

        private static Placement refused(EffectRow there, ReasonKind kind, String why) {
            return new Placement(there.id(), false, Optional.of(new Reason(kind, why)), true);
        }

        private static Placement standing(EffectRow there, String why) {
            return new Placement(there.id(), false, Optional.of(new Reason(ReasonKind.ALREADY_DONE, why)), false);
        }
    }
}
