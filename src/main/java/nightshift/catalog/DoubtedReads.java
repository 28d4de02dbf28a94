package nightshift.catalog;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers of a channel that were not believed because half of the items were gone. One that says the same hours later is: else a store
 * that gave up half of its items would never be read again, and nothing of what is left would be paused any more.
 */
@Repository
public class DoubtedReads {
    /** Shorter than a reading may be old before nothing is decided from it. */
    static final Duration SAME_AFTER = Duration.ofHours(6);

    private static final String DOUBTED = "-doubted";

    /** One of so many more or less is the same answer. */
    private static final int PART = 10;

    private final JdbcClient jdbc;

    public DoubtedReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether so few items were told before, long enough ago, and by every answer since. None at all are never believed. */
    boolean isConfirmed(Channel channel, int items, Instant asOf) {
        return items > 0
                && jdbc.sql("select read_at, items from catalog_read where source = :source")
                        .param("source", source(channel))
                        .query((row, n) -> SqlTimes.read(row, "read_at")
                                        .filter(first -> !first.plus(SAME_AFTER).isAfter(asOf))
                                        .isPresent()
                                && isAlike(items, row.getInt("items")))
                        .optional()
                        .orElse(false);
    }

    /** It was not believed. The first of those that say the same counts. */
    @Transactional
    public void doubt(Channel channel, ShrunkAnswer answer) {
        boolean known = jdbc.sql("select items from catalog_read where source = :source")
                .param("source", source(channel))
                .query((row, n) -> isAlike(answer.items(), row.getInt("items")))
                .optional()
                .orElse(false);
        if (!known) {
            forget(channel);
            jdbc.sql("insert into catalog_read (source, read_at, items) values (:source, :at, :items)")
                    .param("source", source(channel))
                    .param("at", SqlTimes.of(answer.asOf()))
                    .param("items", answer.items())
                    .update();
        }
    }

    /** An answer was believed: what was doubted before says nothing any more. */
    void forget(Channel channel) {
        jdbc.sql("delete from catalog_read where source = :source")
                .param("source", source(channel))
                .update();
    }

    private static boolean isAlike(int one, int other) {
        return Math.abs(one - other) * PART <= Math.max(one, other);
    }

    private static String source(Channel channel) {
        return channel.key() + DOUBTED;
    }
}
