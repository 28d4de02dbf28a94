package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a person: decisions that were flagged, writes the remote refused, and in mode review each staged write. */
@Repository
public class Reviews {
    private static final int A_STATEMENT = 1000;
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final EffectAttempts attempts;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Transactions transaction, EffectAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param decisionId empty where it is about an effect without a decision (a feed)
     * @param effectId the effect that was refused; empty where the decision itself was flagged
     */
    public record Review(
            long id,
            Optional<Long> decisionId,
            Optional<Long> effectId,
            List<Reason> reasons,
            Instant openedAt,
            Optional<String> claimedBy) {}

    /** Opens a review of a decision, unless one is open. */
    void open(long decisionId, List<Reason> reasons) {
        insert("decision/" + decisionId, decisionId, null, reasons, null);
    }

    /** The same, unless the same cause about the same content is flagged already, or a person let that be: then this one is its copy. */
    void open(long decisionId, List<Reason> reasons, Item item) {
        String cause = item.cause().orElse(null);
        Optional<Long> same = item.cause().flatMap(one -> flaggedBefore(one, item.eachTime()));
        if (same.isPresent()) {
            jdbc.sql("insert into review_copy (decision_id, review_id, noted_at) values (:decision, :review, :now)")
                    .param("decision", decisionId)
                    .param("review", same.get())
                    .param("now", Times.sql(clock.instant()))
                    .update();
        } else {
            insert("decision/" + decisionId, decisionId, null, reasons, cause);
        }
    }

    private Optional<Long> flaggedBefore(String cause, boolean onlyOpen) {
        String letBe = onlyOpen ? "" : " or verdict in ('by_hand', 'ignored')";
        return jdbc.sql("select id from review where cause = :cause and (closed_at is null" + letBe
                        + ") order by id desc limit 1")
                .param("cause", cause)
                .query(Long.class)
                .optional();
    }

    /** Opens a review because of one effect, on its decision where it has one. */
    void open(EffectRow effect, Reason reason) {
        String key = effect.decisionId().map(id -> "decision/" + id).orElse("effect/" + effect.id());
        insert(key, effect.decisionId().orElse(null), effect.id(), List.of(reason), null);
    }

    /** Opens a review about an effect without a decision, unless there ever was one. */
    void openOnce(EffectRow effect, Reason reason) {
        int before = jdbc.sql("select count(*) from review where effect_id = :effect")
                .param("effect", effect.id())
                .query(Integer.class)
                .single();
        if (before == 0) {
            open(effect, reason);
        }
    }

    /** What was left open has come to an end by itself: nobody has to look any more. */
    void closeOpenOnes(EffectRow effect, String how) {
        jdbc.sql("update review set open_key = null, closed_by = 'Nightshift', closed_at = :now, verdict = 'settled',"
                        + " note = :how where open_key = :key")
                .param("key", "effect/" + effect.id())
                .param("now", Times.sql(clock.instant()))
                .param("how", how)
                .update();
    }

    private void insert(
            String key, @Nullable Long decision, @Nullable Long effect, List<Reason> reasons, @Nullable String cause) {
        jdbc.sql("insert into review (open_key, decision_id, effect_id, reasons, cause, opened_at)"
                        + " values (:key, :decision, :effect, :reasons, :cause, :now) on conflict do nothing")
                .param("cause", cause, java.sql.Types.VARCHAR)
                .param("key", key)
                .param("decision", decision)
                .param("effect", effect)
                .param("reasons", StoredJson.write(reasons))
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    /** The open reviews, oldest first. */
    public List<Review> open() {
        return jdbc.sql("select * from review where closed_at is null order by id")
                .query((row, n) -> review(row))
                .list();
    }

    public Optional<Review> find(long reviewId) {
        return jdbc.sql("select * from review where id = :id")
                .param("id", reviewId)
                .query((row, n) -> review(row))
                .optional();
    }

    /**
     * Someone says that he looks at it.
     *
     * @return whether it was free
     */
    public boolean claim(long reviewId, String who) {
        return jdbc.sql("update review set claimed_by = :who, claimed_at = :now"
                                + " where id = :id and closed_at is null and (claimed_by is null or claimed_by = :who)")
                        .param("who", who)
                        .param("now", Times.sql(clock.instant()))
                        .param("id", reviewId)
                        .update()
                == 1;
    }

    /**
     * A person agrees: the review is closed and what was prepared or staged may be written.
     *
     * @return the effects to send to {@code direct:perform-effect}, in their order; each re-reads its target first
     */
    public List<Long> approve(long reviewId, String who, String note) {
        return approveOnce(reviewId, who, note).orElse(List.of());
    }

    /**
     * Like {@link #approve}, for one of several who may ask at once.
     *
     * @return empty when the review was closed before; nothing is released then
     */
    public Optional<List<Long>> approveOnce(long reviewId, String who, String note) {
        return transaction.in(() -> close(reviewId, who, "approved", note)
                .map(review -> review.decisionId().map(id -> agreed(id, who)).orElse(List.of())));
    }

    private List<Long> agreed(long decisionId, String who) {
        List<Long> released = released(decisionId, who);
        discardStranded(decisionId, "waited for a write that was refused");
        return released;
    }

    /**
     * Nothing is to be written any more: the review is closed and what was prepared is discarded.
     *
     * @param verdict by_hand, ignored, fixed
     * @return whether it was open
     */
    public boolean finish(long reviewId, String who, String verdict, String note) {
        return transaction.in(() -> {
            Optional<Review> closed = close(reviewId, who, verdict, note);
            closed.flatMap(Review::decisionId).ifPresent(id -> discarded(id, who, note));
            return closed.isPresent();
        });
    }

    /**
     * What the flags of this work were about has come to an end by itself: nobody has to look any more.
     *
     * @return how many were open
     */
    public int settle(Workflow workflow, String subject, String how) {
        List<Long> open = jdbc.sql("select r.id from review r join decision d on d.id = r.decision_id"
                        + " join work w on w.id = d.work_id where w.workflow = :workflow and w.subject = :subject"
                        + " and r.closed_at is null")
                .param("workflow", workflow.name())
                .param("subject", subject)
                .query(Long.class)
                .list();
        open.forEach(id -> finish(id, "Nightshift", "fixed", how));
        return open.size();
    }

    /** A person says no: the review is closed, what was prepared or staged is discarded. */
    public void reject(long reviewId, String who, String note) {
        transaction.run(() -> close(reviewId, who, "rejected", note)
                .flatMap(Review::decisionId)
                .ifPresent(id -> discarded(id, who, note)));
    }

    /** In mode review: approves the staged writes of a decision that was not flagged, and returns what {@link #approve} does. */
    public List<Long> approveStaged(long decisionId, String who) {
        return transaction.in(() -> released(decisionId, who));
    }

    /** As a step of {@code direct:approve}: returns what {@link #approve} does. */
    public List<Long> release(Approval approval) {
        if (approval instanceof Approval.OfReview review) {
            return approve(review.reviewId(), review.who(), review.note());
        }
        return ((Approval.OfStaged) approval)
                .decisionIds().stream()
                        .flatMap(id -> approveStaged(id, approval.who()).stream())
                        .toList();
    }

    /** In mode review: discards the staged writes of a decision that was not flagged. */
    public void discardStaged(long decisionId, String who, String note) {
        transaction.run(() -> discarded(decisionId, who, note));
    }

    private Optional<Review> close(long reviewId, String who, String verdict, String note) {
        int closed = jdbc.sql(
                        "update review set open_key = null, closed_by = :who, closed_at = :now, verdict = :verdict,"
                                + " note = :note where id = :id and closed_at is null")
                .param("who", who)
                .param("now", Times.sql(clock.instant()))
                .param("verdict", verdict)
                .param("note", note)
                .param("id", reviewId)
                .update();
        return closed == 1 ? find(reviewId) : Optional.empty();
    }

    private List<Long> released(long decisionId, String who) {
        return change(decisionId, who, "approve", "approved by " + who, "planned").stream()
                .map(EffectRow::id)
                .toList();
    }

    private void discarded(long decisionId, String who, String note) {
        String how = "discarded by " + who + ": " + note;
        change(decisionId, who, "discard", how, "discarded");
        discardStranded(decisionId, how);
    }

    /** What waits for a write that will never be done would wait forever. */
    private void discardStranded(long decisionId, String how) {
        List<EffectRow> stranded = jdbc.sql(
                        "select * from effect where decision_id = :decision and state = 'planned'"
                                + " and exists (select 1 from effect_wait w join effect x on x.id = w.earlier_id"
                                + " where w.effect_id = effect.id and x.state in ('refused', 'discarded')) order by id for update")
                .param("decision", decisionId)
                .query(EffectRow::of)
                .list();
        stranded.forEach(effect -> {
            set(List.of(effect), "discarded", null, how);
            attempts.add(effect, "discard", null, how, "discarded");
        });
        if (!stranded.isEmpty()) {
            discardStranded(decisionId, how);
        }
    }

    private List<EffectRow> change(long decisionId, String who, String act, String detail, String state) {
        List<EffectRow> staged = jdbc.sql("select * from effect where decision_id = :decision and state = 'staged'"
                        + " order by position, id for update")
                .param("decision", decisionId)
                .query(EffectRow::of)
                .list();
        Parts.of(staged, A_STATEMENT).forEach(some -> set(some, state, state.equals("planned") ? who : null, detail));
        attempts.addAll(staged.stream()
                .map(effect -> new EffectAttempts.Line(effect, act, null, detail, state))
                .toList());
        return staged;
    }

    private void set(List<EffectRow> effects, String state, @Nullable String approvedBy, String detail) {
        jdbc.sql("update effect set state = :state, fresh = false, approved_by = :who, detail = :detail"
                        + " where id in (:ids)")
                .param("state", state)
                .param("who", approvedBy)
                .param("detail", detail)
                .param("ids", effects.stream().map(EffectRow::id).toList())
                .update();
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("decision_id", Long.class)),
                Optional.ofNullable(row.getObject("effect_id", Long.class)),
                StoredJson.reasons(row.getString("reasons")),
                Times.instant(row, "opened_at"),
                Optional.ofNullable(row.getString("claimed_by")));
    }
}
