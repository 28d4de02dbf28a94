package nightshift.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, by name. A name is always given in its one spelling, see {@link Account#named}. */
@Repository
public class Accounts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A password as it is stored.
     *
     * @param until when a one-time password ends; empty for one that the person chose
     */
    record Secret(String encoded, Optional<Instant> until) {
        boolean oneTime() {
            return until.isPresent();
        }
    }

    public Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> findExternal(String externalId) {
        return jdbc.sql("select * from account where external_id = :id")
                .param("id", externalId)
                .query(Accounts::account)
                .optional();
    }

    /** Up to so many accounts whose names come after this one. */
    public List<Account> list(String after, int atMost) {
        return jdbc.sql("select * from account where name > :after order by name limit :most")
                .param("after", after)
                .param("most", atMost)
                .query(Accounts::account)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    /** How many people may still decide who may do what. Locks their rows, so that two of them cannot remove each other. */
    int lockAdmins() {
        return jdbc.sql("select id from account where role = 'ADMIN' and not disabled for update")
                .query(Long.class)
                .list()
                .size();
    }

    /** The stored password of an account that may log in with one now. */
    Optional<String> password(String name) {
        return jdbc.sql("select password from account where name = :name and not disabled and password is not null"
                        + " and (password_until is null or password_until > :now)")
                .param("name", name)
                .param("now", SqlTime.of(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** @return whether the name was free */
    boolean add(String name, Role role, Secret secret) {
        return insert(name, role, secret, null);
    }

    /**
     * An account without a password here.
     *
     * @return whether the name was free
     */
    boolean addExternal(String name, Role role, String externalId) {
        return insert(name, role, null, externalId);
    }

    private boolean insert(String name, Role role, @Nullable Secret secret, @Nullable String externalId) {
        return jdbc.sql(
                                "insert into account (name, role, password, must_change, password_until, external_id, created_at)"
                                        + " values (:name, :role, :password, :one_time, :until, :external, :now) on conflict do nothing")
                        .param("name", name)
                        .param("role", role.name())
                        .param("password", secret == null ? null : secret.encoded())
                        .param("one_time", secret != null && secret.oneTime())
                        .param(
                                "until",
                                secret == null
                                        ? null
                                        : secret.until().map(SqlTime::of).orElse(null))
                        .param("external", externalId)
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    void password(long id, Secret secret) {
        jdbc.sql("update account set password = :password, must_change = :one_time, password_until = :until,"
                        + " stamp = stamp + 1 where id = :id")
                .param("password", secret.encoded())
                .param("one_time", secret.oneTime())
                .param("until", secret.until().map(SqlTime::of).orElse(null))
                .param("id", id)
                .update();
    }

    void role(long id, Role role) {
        jdbc.sql("update account set role = :role, stamp = stamp + 1 where id = :id and role <> :role")
                .param("role", role.name())
                .param("id", id)
                .update();
    }

    void disabled(long id, boolean disabled) {
        jdbc.sql("update account set disabled = :disabled, stamp = stamp + 1 where id = :id")
                .param("disabled", disabled)
                .param("id", id)
                .update();
    }

    void loggedIn(long id) {
        jdbc.sql("update account set last_login_at = :now where id = :id")
                .param("now", SqlTime.of(clock.instant()))
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("must_change"),
                row.getString("external_id") != null,
                row.getBoolean("disabled"),
                row.getInt("stamp"),
                SqlTime.read(row, "created_at"),
                SqlTime.readIfSet(row, "last_login_at"));
    }
}
