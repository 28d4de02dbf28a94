package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The retries of many dead letters. Recorded with every letter they are about, so that they go on after a crash, can be
 * stopped, and show how far they are. The route {@code bulk-retry} does them.
 */
@Repository
public class BulkRetries {
    private static final String SELECT = "select b.*,"
            + " (select count(*) from bulk_retry_letter l where l.bulk_retry_id = b.id) letters,"
            + " (select count(*) from bulk_retry_letter l where l.bulk_retry_id = b.id and l.state in ('waiting', 'trying')) waiting,"
            + " (select count(*) from bulk_retry_letter l where l.bulk_retry_id = b.id and l.state = 'closed') closed,"
            + " (select count(*) from bulk_retry_letter l where l.bulk_retry_id = b.id and l.state = 'open') still_open,"
            + " (select count(*) from bulk_retry_letter l where l.bulk_retry_id = b.id and l.state = 'discarded') discarded"
            + " from bulk_retry b ";

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Instances instances;
    private final DeadLetterHistory history;
    private final Clock clock;
    private final Set<Long> underWayHere = ConcurrentHashMap.newKeySet();

    BulkRetries(
            JdbcClient jdbc, Transactions transaction, Instances instances, DeadLetterHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.instances = instances;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Records the request: the letters that are open now and that no other bulk retry is at.
     *
     * @throws BadValue when there is nothing to retry
     */
    BulkRetry request(LetterFilter filter, int perMinute, String who) {
        return transaction.in(() -> {
            long id = insert(filter, perMinute, who);
            int letters = jdbc.sql(
                            "insert into bulk_retry_letter (bulk_retry_id, dead_letter_id, state)"
                                    + " select :bulk, d.id, 'waiting' from dead_letter d where d.state = 'open'"
                                    + filter.sql()
                                    + " and not exists (select 1 from bulk_retry_letter l join bulk_retry b on b.id = l.bulk_retry_id"
                                    + " where l.dead_letter_id = d.id and b.state = 'running' and l.state in ('waiting', 'trying'))")
                    .params(filter.parameters())
                    .param("bulk", id)
                    .update();
            if (letters == 0) {
                throw new BadValue("There is nothing to retry: no dead letter is open for " + inWords(filter)
                        + ", or each is in a bulk retry already");
            }
            return find(id).orElseThrow();
        });
    }

    private long insert(LetterFilter filter, int perMinute, String who) {
        if (perMinute < 1 || perMinute > 6000) {
            throw new BadValue("The pace is from 1 to 6000 dead letters a minute, not " + perMinute);
        }
        String what = inWords(filter);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into bulk_retry (what, per_minute, state, asked_by, asked_at, instance)"
                        + " values (:what, :pace, 'running', :who, :now, :self)")
                .param("what", what.length() > 400 ? what.substring(0, 400) : what)
                .param("pace", perMinute)
                .param("who", who)
                .param("now", Times.sql(clock.instant()))
                .param("self", instances.self())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** A cause as its dead letters say it. */
    private String inWords(LetterFilter filter) {
        return filter.fingerprint()
                .flatMap(one -> jdbc.sql(
                                "select cause from dead_letter where fingerprint = :one order by id desc limit 1")
                        .param("one", one)
                        .query(String.class)
                        .optional())
                .map(filter::inWords)
                .orElseGet(filter::inWords);
    }

    public Optional<BulkRetry> find(long id) {
        return jdbc.sql(SELECT + "where b.id = :id")
                .param("id", id)
                .query(BulkRetries::bulk)
                .optional();
    }

    /**
     * The latest first.
     *
     * @param page from 0
     */
    public List<BulkRetry> page(int page, int size) {
        return jdbc.sql(SELECT + "order by b.id desc limit :most offset :from")
                .param("most", size)
                .param("from", (long) page * size)
                .query(BulkRetries::bulk)
                .list();
    }

    /** Those under way, in whatever process. */
    public List<BulkRetry> running() {
        return jdbc.sql(SELECT + "where b.state = 'running' order by b.id")
                .query(BulkRetries::bulk)
                .list();
    }

    /**
     * The one being retried right now is finished, none after it begun.
     *
     * @return whether it was running
     */
    boolean stop(long id, String who) {
        return end(id, "stopped", who) == 1;
    }

    /** Those whose process died, taken over by this one, and those that broke off here. */
    public List<Long> takeOver() {
        return transaction.in(() -> {
            List<Long> abandoned = jdbc
                    .sql("select id from bulk_retry where state = 'running' and (instance = :self or "
                            + Instances.OWNER_IS_DEAD.formatted("bulk_retry.instance") + ") order by id for update")
                    .param("self", instances.self())
                    .param("alive_since", instances.aliveSince())
                    .query(Long.class)
                    .list()
                    .stream()
                    .filter(id -> !underWayHere.contains(id))
                    .toList();
            abandoned.forEach(this::take);
            return abandoned;
        });
    }

    /** Begins to work on it; empty when this process is at it already, it is another's, or it has ended. */
    public Optional<BulkRetry> begin(long id) {
        boolean mine =
                jdbc.sql("select count(*) from bulk_retry where id = :id and state = 'running' and instance = :self")
                                .param("id", id)
                                .param("self", instances.self())
                                .query(Integer.class)
                                .single()
                        == 1;
        return mine && underWayHere.add(id) ? find(id) : Optional.empty();
    }

    /** This process is no longer at it: it ended, was stopped, or broke off. */
    public void leave(BulkRetry bulk) {
        underWayHere.remove(bulk.id());
    }

    private void take(long id) {
        jdbc.sql("update bulk_retry set instance = :self where id = :id")
                .param("self", instances.self())
                .param("id", id)
                .update();
        jdbc.sql("update bulk_retry_letter set state = 'waiting' where bulk_retry_id = :id and state = 'trying'")
                .param("id", id)
                .update();
    }

    /** The next letter of a bulk retry that is this process's and not stopped. */
    public Optional<Long> next(BulkRetry bulk) {
        return transaction.in(() -> {
            Optional<Long> letter = jdbc.sql("select l.dead_letter_id from bulk_retry_letter l join bulk_retry b"
                            + " on b.id = l.bulk_retry_id where b.id = :bulk and b.state = 'running' and b.instance = :self"
                            + " and l.state = 'waiting' order by l.dead_letter_id limit 1")
                    .param("bulk", bulk.id())
                    .param("self", instances.self())
                    .query(Long.class)
                    .optional();
            letter.ifPresent(id -> {
                mark(bulk.id(), id, "trying");
                history.add(id, "retry", bulk.askedBy(), "in bulk retry " + bulk.id());
            });
            return letter;
        });
    }

    /** Writes down how the letter stands after its turn. */
    public void tried(BulkRetry bulk, long letterId) {
        String state = jdbc.sql("select state from dead_letter where id = :id")
                .param("id", letterId)
                .query(String.class)
                .optional()
                .orElse("discarded");
        mark(bulk.id(), letterId, state);
    }

    private void mark(long bulkId, long letterId, String state) {
        jdbc.sql("update bulk_retry_letter set state = :state, tried_at = :now"
                        + " where bulk_retry_id = :bulk and dead_letter_id = :letter")
                .param("state", state)
                .param("now", Times.sql(clock.instant()))
                .param("bulk", bulkId)
                .param("letter", letterId)
                .update();
    }

    /** Ends it when no letter waits any more. */
    public void finish(BulkRetry bulk) {
        if (find(bulk.id()).filter(now -> now.waiting() == 0).isPresent()) {
            end(bulk.id(), "finished", null);
        }
    }

    private int end(long id, String state, @Nullable String who) {
        return jdbc.sql("update bulk_retry set state = :state, stopped_by = :who, ended_at = :now"
                        + " where id = :id and state = 'running'")
                .param("state", state)
                .param("who", who, Types.VARCHAR)
                .param("now", Times.sql(clock.instant()))
                .param("id", id)
                .update();
    }

    private static BulkRetry bulk(ResultSet row, int number) throws SQLException {
        return new BulkRetry(
                row.getLong("id"),
                row.getString("what"),
                row.getInt("per_minute"),
                row.getString("state"),
                row.getString("asked_by"),
                Times.instant(row, "asked_at"),
                row.getInt("letters"),
                row.getInt("waiting"),
                row.getInt("closed"),
                row.getInt("still_open"),
                row.getInt("discarded"),
                Optional.ofNullable(row.getString("stopped_by")),
                Times.optional(row, "ended_at"));
    }
}
