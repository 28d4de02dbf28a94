package nightshift.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.Effect;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Effects that go out together (a feed). A batch is an effect too, of its own kind; it claims its members in the same
 * transaction in which it is planned, and each member gets its own outcome from the remote's report.
 */
@Repository
public class EffectBatches {
    private static final int A_STATEMENT = 1000;
    private static final int A_TRANSACTION = 100;
    private static final String READY = "kind in (:kinds) and state = 'planned' and " + Effects.IN_NO_BATCH
            + " and (next_at is null or next_at <= :now)";
    private static final String ANOTHER_IS_ON_ITS_WAY =
            "exists (select 1 from effect other where other.target = effect.target and other.kind = effect.kind"
                    + " and other.state in ('performing', 'submitted') and other.batch_id is not null)";

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Effects effects;
    private final EffectPlanner planner;
    private final EffectSettler settler;
    private final StoredPayloads payloads;
    private final Leave leave;
    private final MemberSettler members;
    private final Reviews reviews;
    private final Instances instances;
    private final Clock clock;

    EffectBatches(
            JdbcClient jdbc,
            Transactions transaction,
            Effects effects,
            EffectPlanner planner,
            EffectSettler settler,
            StoredPayloads payloads,
            Leave leave,
            MemberSettler members,
            Reviews reviews,
            Instances instances,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.effects = effects;
        this.planner = planner;
        this.settler = settler;
        this.payloads = payloads;
        this.leave = leave;
        this.members = members;
        this.reviews = reviews;
        this.instances = instances;
        this.clock = clock;
    }

    /** The same for members of one kind. */
    public Optional<Long> open(String memberKind, int atMost, Function<List<BatchMember>, EffectPayload> payload) {
        return open(List.of(memberKind), atMost, payload);
    }

    /**
     * Claims the members that are ready (planned, in time, every earlier position of their decision done, mode auto, none of
     * their kind and target in another open batch: nobody knows which the remote takes first) and plans
     * one batch effect for them; members of one workflow, so that the batch belongs to it. The batch is then performed through
     * {@code direct:perform-effect} with its id as body.
     *
     * @param payload makes the batch's payload of its members
     * @return the id of the batch effect, or empty when nothing is ready
     */
    public Optional<Long> open(
            List<String> memberKinds, int atMost, Function<List<BatchMember>, EffectPayload> payload) {
        return transaction.in(() -> waiting(memberKinds).stream()
                .map(workflow -> ready(memberKinds, workflow, atMost))
                .filter(ready -> !ready.isEmpty())
                .findFirst()
                .map(ready -> planned(ready, payload)));
    }

    /** Whose members wait, the oldest first. */
    private List<String> waiting(List<String> memberKinds) {
        return jdbc.sql("select workflow from effect where " + READY + " group by workflow order by min(id)")
                .param("kinds", memberKinds)
                .param("now", Times.sql(clock.instant()))
                .query(String.class)
                .list();
    }

    private List<Ready> ready(List<String> memberKinds, String workflow, int atMost) {
        List<EffectRow> waiting = jdbc.sql("select * from effect where " + READY + " and workflow = :workflow and not "
                        + Effects.WAITS.formatted("effect.id")
                        + " and not " + ANOTHER_IS_ON_ITS_WAY
                        + " order by id limit :most for update skip locked")
                .param("kinds", memberKinds)
                .param("workflow", workflow)
                .param("now", Times.sql(clock.instant()))
                .param("most", atMost)
                .query(EffectRow::of)
                .list();
        return newest(leave.allowed(waiting).stream()
                .flatMap(effect -> payloads.toPerform(effect).stream().map(says -> new Ready(effect, says)))
                .toList());
    }

    /** Of prices and counts of one target only what was decided last goes out. */
    private List<Ready> newest(List<Ready> ready) {
        Map<String, Long> last = new HashMap<>();
        ready.forEach(one -> last.put(one.effect.kind() + " " + one.effect.target(), one.effect.id()));
        Map<Boolean, List<Ready>> counts = ready.stream()
                .collect(Collectors.partitioningBy(one -> !one.says.newestCounts()
                        || Long.valueOf(one.effect.id())
                                .equals(last.get(one.effect.kind() + " " + one.effect.target()))));
        effects.change(
                counts.getOrDefault(false, List.of()).stream()
                        .map(Ready::effect)
                        .toList(),
                EffectState.EXPIRED,
                "a later decision counts");
        return counts.getOrDefault(true, List.of());
    }

    private long planned(List<Ready> ready, Function<List<BatchMember>, EffectPayload> payload) {
        EffectPayload batchPayload = payload.apply(ready.stream()
                .map(one -> new BatchMember(one.effect.id(), one.says))
                .toList());
        var origin = EffectPlanner.Origin.own(ready.get(0).effect.workflow(), false);
        long batch = planner.insert(Effect.of(batchPayload, 1), EffectState.PLANNED, origin)
                .orElseThrow(() -> new IllegalStateException(
                        "There is a batch " + batchPayload.key() + " already; a new one needs a key of its own"));
        Parts.of(ready, A_STATEMENT).forEach(some -> claim(batch, some));
        return batch;
    }

    private void claim(long batch, List<Ready> some) {
        jdbc.sql("update effect set state = 'performing', batch_id = :batch, attempt = attempt + 1, instance = :self,"
                        + " performed_at = :now where id in (:members)")
                .param("batch", batch)
                .param("self", instances.self())
                .param("now", Times.sql(clock.instant()))
                .param("members", some.stream().map(one -> one.effect.id()).toList())
                .update();
    }

    private record Ready(EffectRow effect, EffectPayload says) {}

    /** Those of its members whose outcome is still open, in the order in which they were planned. */
    public List<BatchMember> openMembersOf(long batchEffectId) {
        return members(settler.openMembers(batchEffectId));
    }

    public List<BatchMember> membersOf(long batchEffectId) {
        return members(jdbc.sql("select * from effect where batch_id = :batch order by id")
                .param("batch", batchEffectId)
                .query(EffectRow::of)
                .list());
    }

    private List<BatchMember> members(List<EffectRow> rows) {
        return rows.stream()
                .map(effect -> new BatchMember(effect.id(), effects.payload(effect)))
                .toList();
    }

    /** Members that do not fit into the batch any more: they are planned again and go with the next. */
    public void putBack(long batchEffectId, List<Long> memberIds) {
        Parts.of(memberIds, A_STATEMENT).forEach(some -> jdbc.sql(
                        "update effect set state = 'planned', batch_id = null, fresh = false"
                                + " where batch_id = :batch and state = 'performing' and given_up is null and id in (:members)")
                .param("batch", batchEffectId)
                .param("members", some)
                .update());
    }

    /** Batches of this kind that were submitted and have no outcome yet, oldest first. */
    public List<SubmittedEffect> submitted(String batchKind) {
        return jdbc
                .sql("select * from effect where kind = :kind and state = 'submitted' order by id")
                .param("kind", batchKind)
                .query(EffectRow::of)
                .list()
                .stream()
                .map(effect -> new SubmittedEffect(
                        effect.id(),
                        effects.payload(effect),
                        effect.remoteId().orElseThrow(),
                        effect.finishedAt().orElseThrow()))
                .toList();
    }

    /** How many writes wait because one of their kind and target is in this batch. */
    public int waitingBehind(long batchEffectId) {
        return jdbc.sql(
                        "select count(*) from effect where state = 'planned' and " + Effects.IN_NO_BATCH
                                + " and exists (select 1 from effect other where other.target = effect.target"
                                + " and other.kind = effect.kind and other.state in ('performing', 'submitted') and other.batch_id = :batch)")
                .param("batch", batchEffectId)
                .query(Integer.class)
                .single();
    }

    /**
     * Whether the next batch of this kind has to wait for one that is under way. One that a remote has left open since before
     * this time does not count: it holds up its own targets only.
     */
    public boolean holdsUpTheNext(String batchKind, Instant overdueSince) {
        return jdbc.sql("select count(*) from effect where kind = :kind and (state in ('planned', 'performing')"
                                + " or (state = 'submitted' and finished_at > :since))")
                        .param("kind", batchKind)
                        .param("since", Times.sql(overdueSince))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a batch of this kind is planned, performing or submitted. */
    public boolean inFlight(String batchKind) {
        return jdbc.sql(
                                "select count(*) from effect where kind = :kind and state in ('planned', 'performing', 'submitted')")
                        .param("kind", batchKind)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Amazon or another remote leaves a batch open for too long: a person is told, once. It closes itself when the outcome comes. */
    public void overdue(long batchEffectId, Reason reason) {
        transaction.run(() -> reviews.openOnce(effects.locked(batchEffectId), reason));
    }

    /** Records the outcome of many members of a batch. Repeatable: the first outcome of each counts. */
    public void settleAll(Collection<MemberOutcome> outcomes) {
        members.settle(outcomes);
    }

    /** Records outcomes as {@link #settle} does, a hundred in one transaction, in the same order everywhere, so that no two processes wait for each other. */
    public void settleEach(List<MemberOutcome> outcomes) {
        List<MemberOutcome> inOrder = outcomes.stream()
                .sorted(Comparator.comparingLong(MemberOutcome::effectId))
                .toList();
        Parts.of(inOrder, A_TRANSACTION)
                .forEach(some -> transaction.run(() -> some.forEach(one -> settle(one.effectId(), one.outcome()))));
    }

    /** Records the outcome of one effect that was submitted, or of a member of a batch. Repeatable: the first outcome counts. */
    public void settle(long effectId, EffectOutcome outcome) {
        transaction.run(() -> {
            EffectRow effect = effects.locked(effectId);
            boolean open = effect.state() == EffectState.SUBMITTED
                    || (effect.state() == EffectState.PERFORMING
                            && effect.batchId().isPresent());
            if (open) {
                settler.settle(effect, outcome, "settle", null);
            }
        });
    }
}
