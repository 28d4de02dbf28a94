package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import javax.management.ObjectName;
import nightshift.accounts.Account;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.jolokia.server.core.restrictor.policy.PolicyRestrictor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class ConsoleAccessTests {
    private static final String ROUTE = "org.apache.camel:context=nightshift,type=routes,name=\"fulfillment-run\"";
    private static final String LETTERS = "nightshift:name=DeadLetters";

    private ConsoleAccess access;

    @BeforeEach
    void readPolicy() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/jolokia-access.xml")) {
            access = new ConsoleAccess(new PolicyRestrictor(file));
        }
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsAViewerLook() throws Exception {
        logIn(Role.VIEWER);

        assertThat(allowed(ROUTE, "dumpRouteStatsAsXml(boolean,boolean)")).isTrue();
        assertThat(allowed(LETTERS, "list(int)")).isTrue();
        assertThat(allowed(LETTERS, "causes")).isTrue();
    }

    @Test
    void letsAViewerChangeNothing() throws Exception {
        logIn(Role.VIEWER);

        assertThat(allowed(ROUTE, "stop()")).isFalse();
        assertThat(allowed(LETTERS, "retry(long)")).isFalse();
        assertThat(allowed(LETTERS, "discard(long,java.lang.String)")).isFalse();
        assertThat(allowed("nightshift:name=Runs", "runNow(java.lang.String)")).isFalse();
        assertThat(access.isAttributeWriteAllowed(
                        new ObjectName("org.apache.camel:context=nightshift,type=tracer,name=BacklogTracer"),
                        "Enabled"))
                .isFalse();
    }

    @Test
    void letsAnOperatorActButNotBeyondThePolicyFile() throws Exception {
        logIn(Role.OPERATOR);

        assertThat(allowed(ROUTE, "stop()")).isTrue();
        assertThat(allowed(LETTERS, "retry(long)")).isTrue();
        assertThat(allowed("java.lang:type=Memory", "gc()")).isFalse();
    }

    @Test
    void letsNobodyActWithoutALogin() throws Exception {
        assertThat(allowed(LETTERS, "retry(long)")).isFalse();
    }

    private static void logIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(TestPeople.authentication(
                        new Account(1, "kim", role, false, false, false, 0, Instant.EPOCH, Optional.empty())));
    }

    private boolean allowed(String name, String operation) throws Exception {
        return access.isOperationAllowed(new ObjectName(name), operation);
    }
}
