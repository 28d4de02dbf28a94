package nightshift.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.RemoteSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The access tokens in use, kept in the database so that a restart or a second process does not ask again and a rotated
 * refresh token is never lost. One refresh at a time in this process.
 */
@Repository
public class AccessTokens {
    private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<RemoteSystem, AccessToken> inUse = new ConcurrentHashMap<>();

    public AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token that is still good for a while; asks for a new one where needed. */
    public String current(RemoteSystem system, TokenGrant grant) {
        AccessToken token = inUse.get(system);
        return token != null && good(token)
                ? token.value()
                : renewed(system, grant).value();
    }

    /** The remote system refused this token: forget it, unless it was replaced meanwhile. */
    public void forget(RemoteSystem system, String refused) {
        inUse.computeIfPresent(system, (key, token) -> token.value().equals(refused) ? null : token);
        jdbc.sql("update access_token set access_token = null where system = :system and access_token = :refused")
                .param("system", system.name())
                .param("refused", refused)
                .update();
    }

    private synchronized AccessToken renewed(RemoteSystem system, TokenGrant grant) {
        AccessToken known = inUse.get(system);
        if (known != null && good(known)) {
            return known;
        }
        Optional<Row> stored = stored(system);
        AccessToken token = stored.flatMap(Row::token)
                .filter(this::good)
                .orElseGet(() -> asked(system, grant, stored.flatMap(Row::refresh)));
        inUse.put(system, token);
        return token;
    }

    private AccessToken asked(RemoteSystem system, TokenGrant grant, Optional<String> refreshToken) {
        AccessToken token = grant.ask(refreshToken);
        int updated = write(
                "update access_token set access_token = :token, refresh_token = :refresh, expires_at = :expires"
                        + " where system = :system",
                system,
                token);
        if (updated == 0) {
            write(
                    "insert into access_token (system, access_token, refresh_token, expires_at)"
                            + " values (:system, :token, :refresh, :expires)",
                    system,
                    token);
        }
        return token;
    }

    private int write(String sql, RemoteSystem system, AccessToken token) {
        return jdbc.sql(sql)
                .param("system", system.name())
                .param("token", token.value())
                .param("refresh", token.refreshToken().orElse(null))
                .param("expires", OffsetDateTime.ofInstant(token.expiresAt(), ZoneOffset.UTC))
                .update();
    }

    private Optional<Row> stored(RemoteSystem system) {
        return jdbc.sql("select access_token, refresh_token, expires_at from access_token where system = :system")
                .param("system", system.name())
                .query((rs, n) -> new Row(
                        Optional.ofNullable(rs.getString(1)),
                        Optional.ofNullable(rs.getString(2)),
                        rs.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private boolean good(AccessToken token) {
        return Instant.now(clock).plus(RENEW_BEFORE_END).isBefore(token.expiresAt());
    }

    private record Row(Optional<String> access, Optional<String> refresh, Instant expiresAt) {
        Optional<AccessToken> token() {
            return access.map(value -> new AccessToken(value, expiresAt, refresh));
        }
    }
}
