package nightshift.marketplace;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The feeds on their way, noted before Amazon is asked to create them: a lost answer is found again by this. */
@Repository
public class AmazonFeeds {
    private final JdbcClient jdbc;
    private final Clock clock;

    public AmazonFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What may still go out: a message that an earlier try left out was settled then, and stays out. */
    public List<AmazonFeed.Message> candidates(long batchEffectId, AmazonFeed feed) {
        return find(batchEffectId).map(attempt -> attempt.of(feed)).orElse(feed.messages());
    }

    /** The messages of these numbers passed the guard. */
    @Transactional
    public void passed(long batchEffectId, List<Long> messages) {
        String sql = find(batchEffectId).isEmpty()
                ? "insert into amazon_feed (batch_effect_id, messages) values (:batch, :messages)"
                : "update amazon_feed set messages = :messages where batch_effect_id = :batch";
        jdbc.sql(sql)
                .param("batch", batchEffectId)
                .param("messages", messages.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .update();
    }

    /** Amazon is about to be asked to create this feed. */
    public void attempt(long batchEffectId) {
        jdbc.sql("update amazon_feed set last_attempt_at = :now, first_attempt_at = coalesce(first_attempt_at, :now)"
                        + " where batch_effect_id = :batch")
                .param("batch", batchEffectId)
                .param("now", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }

    /** Amazon answered with the number of the feed. */
    public void submitted(long batchEffectId, String feedId) {
        number(batchEffectId, feedId, false);
    }

    /** The answer was lost; this is the one feed it can be. */
    public void adopt(long batchEffectId, String feedId) {
        number(batchEffectId, feedId, true);
    }

    public Optional<FeedAttempt> find(long batchEffectId) {
        return jdbc.sql("select messages, first_attempt_at, last_attempt_at, feed_id, adopted from amazon_feed"
                        + " where batch_effect_id = :batch")
                .param("batch", batchEffectId)
                .query((rs, n) -> new FeedAttempt(
                        numbers(rs.getString(1)),
                        time(rs.getObject(2, OffsetDateTime.class)),
                        time(rs.getObject(3, OffsetDateTime.class)),
                        Optional.ofNullable(rs.getString(4)),
                        rs.getBoolean(5)))
                .optional();
    }

    /** The numbers of all feeds known to be ours. */
    public List<String> known() {
        return jdbc.sql("select feed_id from amazon_feed where feed_id is not null")
                .query(String.class)
                .list();
    }

    private void number(long batchEffectId, String feedId, boolean adopted) {
        jdbc.sql("update amazon_feed set feed_id = :feed, adopted = :adopted where batch_effect_id = :batch")
                .param("feed", feedId)
                .param("adopted", adopted)
                .param("batch", batchEffectId)
                .update();
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static Set<Long> numbers(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
