package nightshift.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts tries to log in, by name and by address, and refuses further ones for a while. A try is counted before the password
 * is looked at and given back when it was right: tries made at the same moment cannot slip through together. Names without
 * an account are counted alike, so that nothing tells which names exist.
 */
@Repository
public class LoginFailures {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final AccountSettings.LockOut limits;
    private final Clock clock;

    LoginFailures(JdbcClient jdbc, TransactionOperations transaction, AccountSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.limits = settings.lockOut();
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return whether the password may be looked at
     */
    boolean admit(String name, String address) {
        jdbc.sql("delete from login_failure where last_at <= :long_ago")
                .param("long_ago", SqlTime.of(clock.instant().minus(limits.time())))
                .update();
        return count(ofAddress(address), limits.addressFailures()) && count(ofName(name), limits.failures());
    }

    /** The password was right: the name's failures are forgotten, of the address only this one try. */
    void succeeded(String name, String address) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from login_failure where subject = :name")
                    .param("name", ofName(name))
                    .update();
            jdbc.sql("update login_failure set failures = failures - 1 where subject = :address")
                    .param("address", ofAddress(address))
                    .update();
        });
    }

    private boolean count(String subject, int atMost) {
        boolean first = jdbc.sql("insert into login_failure (subject, failures, last_at) values (:subject, 1, :now)"
                                + " on conflict do nothing")
                        .param("subject", subject)
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
        return first || oneMore(subject, atMost);
    }

    private boolean oneMore(String subject, int atMost) {
        return jdbc.sql("update login_failure set failures = failures + 1, last_at = :now"
                                + " where subject = :subject and failures < :most")
                        .param("subject", subject)
                        .param("now", SqlTime.of(clock.instant()))
                        .param("most", atMost)
                        .update()
                == 1;
    }

    private static String ofName(String name) {
        return "name/" + hash(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String ofAddress(String address) {
        return "address/" + hash(address);
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
