package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says that dead letters grow or wait too long: once, and again only after it had calmed down. Whichever process looks first raises it. */
@Repository
public class DeadLetterAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterAlerts.class);

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final DeadLetterPages letters;
    private final AlertSettings settings;
    private final Clock clock;

    DeadLetterAlerts(
            JdbcClient jdbc, Transactions transaction, DeadLetterPages letters, AlertSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An alert that stands.
     *
     * @param detail one sentence for people, as it was when it was raised
     */
    public record Alert(long id, Kind kind, String detail, Instant raisedAt) {}

    /** What is wrong. */
    public enum Kind {
        /** Many new ones within a short time. */
        GROWING,
        /** One is open for too long. */
        WAITING
    }

    /**
     * Raises what is wrong now, calms what no longer is.
     *
     * @return what stands, to be sent once for its id
     */
    public List<Alert> check() {
        return transaction.in(() -> {
            growing().ifPresentOrElse(detail -> raise(Kind.GROWING, detail), () -> calm(Kind.GROWING));
            waiting().ifPresentOrElse(detail -> raise(Kind.WAITING, detail), () -> calm(Kind.WAITING));
            return standing();
        });
    }

    private Optional<String> growing() {
        int many = letters.newSince(clock.instant().minus(settings.within()));
        return many <= settings.newDeadLetters()
                ? Optional.empty()
                : Optional.of(many + " dead letters came up within " + words(settings.within())
                        + " and are still open (nightshift.alerts.new-dead-letters is " + settings.newDeadLetters()
                        + ")."
                        + mostFrequent());
    }

    private String mostFrequent() {
        return letters.groups(LetterFilter.all(), 0, 1).stream()
                .map(group -> " The most frequent cause, " + group.count() + " times: " + group.cause())
                .findFirst()
                .orElse("");
    }

    private Optional<String> waiting() {
        Instant now = clock.instant();
        return letters.oldestOpen()
                .map(since -> Duration.between(since, now))
                .filter(age -> age.compareTo(settings.oldestOpen()) > 0)
                .map(age -> "The oldest of " + letters.countOpen(LetterFilter.all()) + " open dead letters waits for "
                        + words(age) + " (nightshift.alerts.oldest-open is " + words(settings.oldestOpen())
                        + "): retry or discard it.");
    }

    private static String words(Duration duration) {
        long hours = duration.toHours();
        if (hours >= 48) {
            return duration.toDays() + " days";
        }
        return hours >= 1 ? hours + (hours == 1 ? " hour" : " hours") : duration.toMinutes() + " minutes";
    }

    private void raise(Kind kind, String detail) {
        int raised = jdbc.sql("insert into dead_letter_alert (open_key, kind, detail, raised_at)"
                        + " values (:kind, :kind, :detail, :now) on conflict do nothing")
                .param("kind", code(kind))
                .param("detail", detail)
                .param("now", Times.sql(clock.instant()))
                .update();
        if (raised == 1) {
            LOG.warn("{}", detail);
        }
    }

    private void calm(Kind kind) {
        jdbc.sql("update dead_letter_alert set open_key = null, calmed_at = :now where open_key = :kind")
                .param("now", Times.sql(clock.instant()))
                .param("kind", code(kind))
                .update();
    }

    /** The alerts that stand as of the last look. */
    public List<Alert> standing() {
        return jdbc.sql("select * from dead_letter_alert where open_key is not null order by id")
                .query(DeadLetterAlerts::alert)
                .list();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("detail"),
                Times.instant(row, "raised_at"));
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
