package nightshift.books;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tokens of the connection to QuickBooks. QuickBooks replaces the refresh token, and the one before is worthless then: so
 * one process at a time asks for new tokens, holding the lock of their row, and they are stored before they are used. This is
 * the one transaction of the house that spans a remote call.
 */
@Repository
public class QuickBooksTokens {
    /** Asked anew at an age of 50 minutes. */
    private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(10);

    private static final int WAITS_FOR_THE_OTHER = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final QuickBooksTokenGrant grant;
    private final QuickBooksSettings settings;
    private final Clock clock;
    private volatile @Nullable Row inUse;

    public QuickBooksTokens(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            QuickBooksTokenGrant grant,
            QuickBooksSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.grant = grant;
        this.settings = settings;
        this.clock = clock;
    }

    /** An access token that is still good for a while. */
    public String current() {
        Row row = inUse;
        return row != null && good(row) ? row.access() : renewed().access();
    }

    /** QuickBooks refused this token: the next call gets another, unless it was replaced meanwhile. */
    public synchronized void forget(String refused) {
        Row row = inUse;
        if (row != null && row.access().equals(refused)) {
            inUse = null;
        }
        jdbc.sql(
                        "update quickbooks_connection set access_token = '' where realm_id = :realm and access_token = :refused")
                .param("realm", settings.realmId())
                .param("refused", refused)
                .update();
    }

    /** When the owner has to connect again at the latest, as far as QuickBooks told. */
    public Optional<Instant> endsAt() {
        return jdbc.sql("select least(refresh_ends_at, connection_ends_at) from quickbooks_connection"
                        + " where realm_id = :realm and refresh_ends_at is not null")
                .param("realm", settings.realmId())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private synchronized Row renewed() {
        Row known = inUse;
        if (known != null && good(known)) {
            return known;
        }
        Row row = stored().filter(this::good).orElseGet(this::askedAlone);
        inUse = row;
        return row;
    }

    /** Whoever waits for the lock finds the tokens that the other process got meanwhile. */
    private Row askedAlone() {
        begin();
        for (int waited = 0; waited < WAITS_FOR_THE_OTHER; waited++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> asked(locked())));
            } catch (PessimisticLockingFailureException e) {
                // the database waits some seconds each time
            }
        }
        throw RemoteFailure.notApplied(
                RemoteSystem.QUICKBOOKS,
                null,
                "Another process has been asking QuickBooks for new tokens for too long");
    }

    private Row asked(Row row) {
        boolean sameConnection = row.began().equals(fingerprint(settings.refreshToken()));
        if (sameConnection && good(row)) {
            return row;
        }
        Grant given = grant.ask(sameConnection ? row.refresh() : settings.refreshToken());
        jdbc.sql(
                        "update quickbooks_connection set began_with = :began, access_token = :access, access_ends_at = :accessEnds,"
                                + " refresh_token = :refresh, refresh_ends_at = :refreshEnds, connection_ends_at = :ends,"
                                + " obtained_at = :now where realm_id = :realm")
                .param("began", fingerprint(settings.refreshToken()))
                .param("access", given.accessToken())
                .param("accessEnds", sql(given.accessEnds()))
                .param("refresh", given.refreshToken())
                .param(
                        "refreshEnds",
                        given.refreshEnds().map(QuickBooksTokens::sql).orElse(null))
                .param(
                        "ends",
                        given.connectionEnds()
                                .or(given::refreshEnds)
                                .map(QuickBooksTokens::sql)
                                .orElse(null))
                .param("now", sql(clock.instant()))
                .param("realm", settings.realmId())
                .update();
        return new Row(
                fingerprint(settings.refreshToken()), given.accessToken(), given.accessEnds(), given.refreshToken());
    }

    private void begin() {
        jdbc.sql("insert into quickbooks_connection (realm_id, began_with, access_token, access_ends_at, refresh_token,"
                        + " obtained_at) values (:realm, :began, '', :now, :refresh, :now) on conflict do nothing")
                .param("realm", settings.realmId())
                .param("began", fingerprint(settings.refreshToken()))
                .param("refresh", settings.refreshToken())
                .param("now", sql(clock.instant()))
                .update();
    }

    private Row locked() {
        return jdbc.sql("select * from quickbooks_connection where realm_id = :realm for update")
                .param("realm", settings.realmId())
                .query(QuickBooksTokens::row)
                .single();
    }

    private Optional<Row> stored() {
        return jdbc.sql("select * from quickbooks_connection where realm_id = :realm")
                .param("realm", settings.realmId())
                .query(QuickBooksTokens::row)
                .optional()
                .filter(row -> row.began().equals(fingerprint(settings.refreshToken())));
    }

    private boolean good(Row row) {
        return !row.access().isEmpty() && clock.instant().plus(RENEW_BEFORE_END).isBefore(row.accessEnds());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("began_with"),
                row.getString("access_token"),
                row.getObject("access_ends_at", OffsetDateTime.class).toInstant(),
                row.getString("refresh_token"));
    }

    private static OffsetDateTime sql(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String fingerprint(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param began which refresh token of the settings the connection began with */
    private record Row(String began, String access, Instant accessEnds, String refresh) {
        @Override
        public String toString() {
            return "Row[accessEnds=" + accessEnds + "]";
        }
    }
}
