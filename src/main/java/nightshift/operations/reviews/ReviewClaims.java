package nightshift.operations.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who looks at which flag, so that two people do not work on one. A claim that is too old is free. */
@Repository
public class ReviewClaims {
    private final JdbcClient jdbc;
    private final ReviewSettings settings;
    private final HandledTimes times;
    private final Clock clock;

    public ReviewClaims(JdbcClient jdbc, ReviewSettings settings, HandledTimes times, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.times = times;
        this.clock = clock;
    }

    /** How a flag stands: free, claimed, or handled. */
    public record Standing(
            Optional<String> claimedBy,
            Optional<Instant> claimedAt,
            Optional<String> closedBy,
            Optional<Instant> closedAt,
            Optional<String> verdict,
            Optional<String> note) {}

    /**
     * Says that this person looks at it; claimed again by the same person it is fresh again.
     *
     * @return empty when it is his now, else why not
     */
    @Transactional
    public Optional<ActOutcome> claim(long reviewId, String who) {
        int claimed = jdbc.sql(
                        "update review set claimed_by = :who, claimed_at = :now where id = :id and closed_at is null"
                                + " and (claimed_by is null or claimed_by = :who or claimed_at < :stale)")
                .param("who", who)
                .param("now", sql(clock.instant()))
                .param("id", reviewId)
                .param("stale", sql(staleBefore()))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(refusal(reviewId, who));
    }

    /**
     * Gives it back.
     *
     * @return whether it was this person's
     */
    public boolean release(long reviewId, String who) {
        return jdbc.sql("update review set claimed_by = null, claimed_at = null"
                                + " where id = :id and closed_at is null and claimed_by = :who")
                        .param("id", reviewId)
                        .param("who", who)
                        .update()
                == 1;
    }

    /** What keeps this person from acting on it; empty when nothing does. */
    public Optional<ActOutcome> obstacle(long reviewId, String who) {
        return standing(reviewId).flatMap(standing -> handled(standing).or(() -> claimedByOther(standing, who)));
    }

    private ActOutcome refusal(long reviewId, String who) {
        return standing(reviewId)
                .flatMap(standing -> handled(standing).or(() -> claimedByOther(standing, who)))
                .orElseGet(() -> new ActOutcome.Impossible("There is no flag " + reviewId + "."));
    }

    private Optional<ActOutcome> claimedByOther(Standing standing, String who) {
        return standing.claimedBy()
                .filter(by -> !by.equals(who))
                .filter(by -> standing.claimedAt()
                        .filter(at -> !at.isBefore(staleBefore()))
                        .isPresent())
                .map(by -> claimed(by, standing.claimedAt().orElseThrow()));
    }

    private ActOutcome claimed(String by, Instant at) {
        return new ActOutcome.ClaimedByOther(
                by, at, "%s has been looking at it since %s.".formatted(by, times.said(at)));
    }

    /** Somebody was quicker. */
    private Optional<ActOutcome> handled(Standing standing) {
        return standing.closedAt()
                .map(at -> times.handled(
                        standing.closedBy().orElse("Nightshift"),
                        at,
                        standing.verdict().orElse("closed")));
    }

    /** How the flag stands; empty when there is none of this id. */
    public Optional<Standing> standing(long reviewId) {
        return jdbc.sql("select claimed_by, claimed_at, closed_by, closed_at, verdict, note from review where id = :id")
                .param("id", reviewId)
                .query((row, n) -> new Standing(
                        Optional.ofNullable(row.getString(1)),
                        instant(row.getObject(2, OffsetDateTime.class)),
                        Optional.ofNullable(row.getString(3)),
                        instant(row.getObject(4, OffsetDateTime.class)),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6))))
                .optional();
    }

    private Instant staleBefore() {
        return clock.instant().minus(settings.claimExpiresAfter());
    }

    private static Optional<Instant> instant(@org.jspecify.annotations.Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
