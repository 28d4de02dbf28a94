package nightshift.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tokens of the HTTP API. Secrets are kept as a hash only. */
@Repository
public class ApiTokens {
    /** Use is noted this often at most: a script that asks every second must not write every second. */
    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);

    private static final String WITH_OWNER =
            "select t.*, a.name as owner from api_token t join account a on a.id = t.account_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a new token shall be. */
    record Wanted(long accountId, String name, Role role, String madeBy, Instant expiresAt) {}

    long add(Wanted wanted, String secretHash) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into api_token (account_id, name, secret_hash, role, made_by, made_at, expires_at)"
                        + " values (:account, :name, :hash, :role, :by, :now, :expires)")
                .param("account", wanted.accountId())
                .param("name", wanted.name())
                .param("hash", secretHash)
                .param("role", wanted.role().name())
                .param("by", wanted.madeBy())
                .param("now", SqlTime.of(clock.instant()))
                .param("expires", SqlTime.of(wanted.expiresAt()))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public Optional<ApiToken> find(long id) {
        return jdbc.sql(WITH_OWNER + " where t.id = :id")
                .param("id", id)
                .query(ApiTokens::token)
                .optional();
    }

    Optional<ApiToken> withSecret(String secretHash) {
        return jdbc.sql(WITH_OWNER + " where t.secret_hash = :hash")
                .param("hash", secretHash)
                .query(ApiTokens::token)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param owner only this person's
     * @param before only older ones than the one with this id
     */
    public List<ApiToken> list(Optional<String> owner, Optional<Long> before, int atMost) {
        return jdbc.sql(WITH_OWNER + " where t.id < :before"
                        + owner.map(name -> " and a.name = :owner").orElse("") + " order by t.id desc limit :most")
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("owner", owner.orElse(""))
                .param("most", atMost)
                .query(ApiTokens::token)
                .list();
    }

    /** @return whether it was not revoked yet */
    boolean revoke(long id, String by) {
        return jdbc.sql(
                                "update api_token set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null")
                        .param("now", SqlTime.of(clock.instant()))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    void used(ApiToken token) {
        Instant now = clock.instant();
        if (token.lastUsedAt()
                .filter(last -> last.plus(NOTE_USE_EVERY).isAfter(now))
                .isEmpty()) {
            jdbc.sql("update api_token set last_used_at = :now where id = :id")
                    .param("now", SqlTime.of(now))
                    .param("id", token.id())
                    .update();
        }
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                row.getString("owner"),
                Role.valueOf(row.getString("role")),
                row.getString("made_by"),
                SqlTime.read(row, "made_at"),
                SqlTime.read(row, "expires_at"),
                SqlTime.readIfSet(row, "last_used_at"),
                SqlTime.readIfSet(row, "revoked_at"));
    }
}
