package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.core.Mode;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.operations.Processes;
import nightshift.remote.SystemCheck;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SystemsCheckTests {
    private final Processes processes = mock(Processes.class);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void printsALineForEachSystemAndEndsWithZeroWhenAllAreWell() {
        answer("shopify-check", List.of(new SystemCheck("Shopify", true, "reached as Harbor Store")));
        assertThat(check()).isZero();
        assertThat(lines())
                .hasSize(3)
                .contains(
                        "ok      Time zone: America/New_York, where it is Monday 02:00 now",
                        "ok      Shopify: reached as Harbor Store")
                .anyMatch(line -> line.startsWith("ok      Database: reached, H2 "));
    }

    @Test
    void goesOnAfterASystemThatIsNotWellAndEndsWithOne() {
        when(processes.exists("mailbox-check")).thenReturn(true);
        when(processes.ask("mailbox-check", null))
                .thenThrow(RemoteFailure.hopeless(RemoteSystem.OUTLOOK, "Outlook refused the client secret"));
        answer("amazon-check", List.of(new SystemCheck("Amazon", false, "grant the role at Seller Central")));
        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "NOT OK  mailbox: Outlook refused the client secret",
                        "NOT OK  Amazon: grant the role at Seller Central");
    }

    private void answer(String route, List<SystemCheck> checks) {
        when(processes.exists(route)).thenReturn(true);
        when(processes.ask(route, null)).thenReturn(checks);
    }

    private int check() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:check");
        StoreSettings settings = TestStore.in(ZoneId.of("America/New_York"), Mode.SHADOW);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);
        return new SystemsCheck(processes, database, settings, clock)
                .perform(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
