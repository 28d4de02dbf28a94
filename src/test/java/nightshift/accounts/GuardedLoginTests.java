package nightshift.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class GuardedLoginTests {
    private static final String RIGHT = "the right password";

    private final AccountsDatabase database = new AccountsDatabase();
    private final GuardedLogin login = database.login();

    @Test
    void letsInWithTheRightPasswordInAnySpellingOfTheName() {
        database.person("ruth", Role.OPERATOR);

        assertThat(tried(" Ruth", RIGHT, "10.0.0.1").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_OPERATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruth", "nobody"})
    void locksANameAfterTooManyFailuresWhetherItExistsOrNot(String name) {
        database.person("ruth", Role.OPERATOR);
        for (int failure = 0; failure < 3; failure++) {
            refused(name, "wrong", "10.0.0." + failure, BadCredentialsException.class);
        }

        refused(name, RIGHT, "10.0.0.9", LockedException.class);
    }

    @Test
    void opensAgainWhenTheTimeIsOver() {
        database.person("ruth", Role.OPERATOR);
        for (int failure = 0; failure < 3; failure++) {
            refused("ruth", "wrong", "10.0.0.1", BadCredentialsException.class);
        }
        database.clock.forward(Duration.ofMinutes(16));

        assertThat(tried("ruth", RIGHT, "10.0.0.1").isAuthenticated()).isTrue();
    }

    @Test
    void staysLockedAfterARestart() {
        database.person("ruth", Role.OPERATOR);
        for (int failure = 0; failure < 3; failure++) {
            refused("ruth", "wrong", "10.0.0.1", BadCredentialsException.class);
        }

        assertThatThrownBy(() -> database.login().authenticate(asked("ruth", RIGHT, "10.0.0.1")))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void locksAnAddressThatTriesManyNames() {
        database.person("ruth", Role.OPERATOR);
        for (int failure = 0; failure < 5; failure++) {
            refused("name" + failure, "wrong", "10.0.0.1", BadCredentialsException.class);
        }

        refused("ruth", RIGHT, "10.0.0.1", LockedException.class);
        assertThat(tried("ruth", RIGHT, "10.0.0.2").isAuthenticated()).isTrue();
    }

    @Test
    void isNotOpenedForOneNameByLoggingInWithAnother() {
        database.person("ruth", Role.OPERATOR);
        database.person("mallory", Role.VIEWER);
        for (int failure = 0; failure < 4; failure++) {
            refused("name" + failure, "wrong", "10.0.0.1", BadCredentialsException.class);
            tried("mallory", RIGHT, "10.0.0.1");
        }
        refused("name5", "wrong", "10.0.0.1", BadCredentialsException.class);

        refused("name6", "wrong", "10.0.0.1", LockedException.class);
    }

    @Test
    void looksAtNoMorePasswordsThanAllowedWhenTheyComeAtOnce() throws Exception {
        database.person("ruth", Role.OPERATOR);
        AtomicInteger looked = new AtomicInteger();
        Callable<Void> guess = () -> {
            try {
                login.authenticate(asked("ruth", "wrong", "10.0.0.1"));
            } catch (BadCredentialsException wrong) {
                looked.incrementAndGet();
            } catch (LockedException locked) {
                // refused unseen
            }
            return null;
        };
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            for (var done : many.invokeAll(java.util.Collections.nCopies(24, guess))) {
                done.get();
            }
        } finally {
            many.shutdown();
        }

        assertThat(looked.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void refusesADisabledAccountAndAnOldOneTimePasswordAsIfTheyWereUnknown() {
        Person admin = database.person("admin", Role.ADMIN);
        database.person("ruth", Role.OPERATOR);
        database.keeping.disable(admin, "ruth");
        String oneTime = database.keeping.add(admin, "kim", Role.VIEWER);
        database.clock.forward(Duration.ofDays(8));

        refused("ruth", RIGHT, "10.0.0.1", BadCredentialsException.class);
        refused("kim", oneTime, "10.0.0.1", BadCredentialsException.class);
    }

    @Test
    void keepsNoTypedNameAndNoPassword() {
        refused("correct horse battery staple", "wrong", "10.0.0.1", BadCredentialsException.class);

        List<String> kept = database.jdbc
                .sql("select subject from login_failure")
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).noneMatch(subject -> subject.contains("horse") || subject.contains("10.0.0.1"));
    }

    private Authentication tried(String name, String password, String address) {
        return login.authenticate(asked(name, password, address));
    }

    private void refused(
            String name, String password, String address, Class<? extends AuthenticationException> expected) {
        assertThatThrownBy(() -> tried(name, password, address)).isInstanceOf(expected);
    }

    private static Authentication asked(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        return asked;
    }
}
