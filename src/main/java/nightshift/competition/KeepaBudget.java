package nightshift.competition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keepa's tokens, as its last answer left them; kept, so that the next run knows how long to wait. */
@Repository
public class KeepaBudget {
    private final JdbcClient jdbc;
    private final KeepaSettings settings;
    private final Clock clock;

    public KeepaBudget(JdbcClient jdbc, KeepaSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long to wait until Keepa may be asked; nothing where nobody asked it yet. */
    public Duration pause() {
        return known().map(bucket -> bucket.pause(clock.instant())).orElse(Duration.ZERO);
    }

    public Optional<TokenBucket> known() {
        return jdbc.sql("select * from keepa_budget where domain = :domain")
                .param("domain", settings.domain())
                .query(KeepaBudget::bucket)
                .optional();
    }

    /** Remembers what this answer says of the tokens; one that says nothing changes nothing. */
    public void learn(KeepaAnswer answer) {
        Optional.ofNullable(answer.tokensLeft()).ifPresent(left -> remember(left, answer));
    }

    /** The same after a refusal: whatever it says is left is not enough, so the next tokens are waited for. */
    public void refused(KeepaAnswer answer) {
        remember(Math.min(0, Optional.ofNullable(answer.tokensLeft()).orElse(0)), answer);
    }

    private void remember(int left, KeepaAnswer answer) {
        Instant now = clock.instant();
        TokenBucket bucket = new TokenBucket(
                left,
                Optional.ofNullable(answer.refillRate()).orElse(0),
                Optional.ofNullable(answer.tokenFlowReduction()).orElse(BigDecimal.ZERO),
                now.plusMillis(Optional.ofNullable(answer.refillIn()).orElse(0L)),
                now);
        int consumed = Optional.ofNullable(answer.tokensConsumed()).orElse(0);
        if (write(
                        "update keepa_budget set tokens_left = :left, refill_rate = :rate, flow_reduction = :reduction,"
                                + " refill_at = :refill, as_of = :now, calls = calls + 1, consumed = consumed + :consumed"
                                + " where domain = :domain",
                        bucket,
                        consumed)
                == 0) {
            write(
                    "insert into keepa_budget (domain, tokens_left, refill_rate, flow_reduction, refill_at, as_of, calls,"
                            + " consumed) values (:domain, :left, :rate, :reduction, :refill, :now, 1, :consumed)",
                    bucket,
                    consumed);
        }
    }

    private int write(String sql, TokenBucket bucket, int consumed) {
        return jdbc.sql(sql)
                .param("domain", settings.domain())
                .param("left", bucket.left())
                .param("rate", bucket.refillRate())
                .param("reduction", bucket.flowReduction())
                .param("refill", Competitors.time(bucket.refillAt()))
                .param("now", Competitors.time(bucket.asOf()))
                .param("consumed", consumed)
                .update();
    }

    private static TokenBucket bucket(ResultSet row, int number) throws SQLException {
        return new TokenBucket(
                row.getInt("tokens_left"),
                row.getInt("refill_rate"),
                row.getBigDecimal("flow_reduction"),
                row.getObject("refill_at", OffsetDateTime.class).toInstant(),
                row.getObject("as_of", OffsetDateTime.class).toInstant());
    }
}
