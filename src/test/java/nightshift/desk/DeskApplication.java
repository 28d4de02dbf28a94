package nightshift.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nightshift.accounts.Account;
import nightshift.accounts.AccountConfiguration;
import nightshift.accounts.AccountSettings;
import nightshift.accounts.Accounts;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.EntraLogin;
import nightshift.accounts.GuardedLogin;
import nightshift.accounts.Role;
import nightshift.acts.ItemActs;
import nightshift.acts.RunActs;
import nightshift.core.Mode;
import nightshift.desk.record.RecordController;
import nightshift.desk.record.Sources;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectPages;
import nightshift.operations.Modes;
import nightshift.operations.OpenLetters;
import nightshift.operations.Processes;
import nightshift.operations.ReviewList;
import nightshift.operations.RunList;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import nightshift.operations.reviews.ReviewHistory;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** The pages of Tonight and of one item, over repositories that answer as a test says. */
@Import({
    AccountConfiguration.class,
    DeskSecurity.class,
    TonightController.class,
    RecordController.class,
    RunNowController.class,
    RunActs.class,
    LoginController.class,
    DeskPerson.class,
    DeskWords.class,
    DeskProblems.class,
    Tonight.class,
    NextRuns.class,
    Pauses.class,
    StoreTime.class
})
@ImportAutoConfiguration({
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class
})
class DeskApplication {
    static final Instant TWO_IN_NEW_YORK = Instant.parse("2026-11-23T07:00:00Z");

    static final Account ACCOUNT =
            new Account(1, "operator", Role.OPERATOR, false, false, false, 0, TWO_IN_NEW_YORK, Optional.empty());

    @Bean
    Runs runs() {
        return mock(Runs.class);
    }

    @Bean
    RunList runList() {
        return mock(RunList.class);
    }

    @Bean
    OpenLetters openLetters() {
        return mock(OpenLetters.class);
    }

    @Bean
    Schedules schedules() {
        return mock(Schedules.class);
    }

    @Bean
    Concerns concerns() {
        Concerns concerns = mock(Concerns.class);
        when(concerns.now(any())).thenReturn(Concerns.Open.NOTHING);
        return concerns;
    }

    @Bean
    Modes modes() {
        Modes modes = mock(Modes.class);
        when(modes.effective(any(), any())).thenReturn(Mode.SHADOW);
        return modes;
    }

    @Bean
    Sources sources() {
        Sources sources = mock(Sources.class);
        when(sources.mail(any(), any())).thenReturn(Optional.empty());
        when(sources.document(any(), any())).thenReturn(Optional.empty());
        return sources;
    }

    @Bean
    ReviewList reviewList() {
        return mock(ReviewList.class);
    }

    @Bean
    ItemActs itemActs() {
        return mock(ItemActs.class);
    }

    @Bean
    ReviewHistory reviewHistory() {
        return mock(ReviewHistory.class);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(TWO_IN_NEW_YORK, ZoneOffset.UTC);
    }

    @Bean
    Decisions decisions() {
        return mock(Decisions.class);
    }

    @Bean
    EffectPages effectPages() {
        return mock(EffectPages.class);
    }

    @Bean
    EffectAttempts attempts() {
        return mock(EffectAttempts.class);
    }

    @Bean
    Processes processes() {
        return mock(Processes.class);
    }

    @Bean
    Accounts accounts() {
        Accounts accounts = mock(Accounts.class);
        when(accounts.find(1L)).thenReturn(Optional.of(ACCOUNT));
        return accounts;
    }

    @Bean
    GuardedLogin guardedLogin() {
        return mock(GuardedLogin.class);
    }

    @Bean
    EntraLogin entraLogin() {
        return mock(EntraLogin.class);
    }

    @Bean
    AuditTrail auditTrail() {
        return mock(AuditTrail.class);
    }

    @Bean
    AccountSettings accountSettings() {
        return new AccountSettings(
                "operator",
                "",
                Duration.ofDays(7),
                new AccountSettings.LockOut(5, 30, Duration.ofMinutes(15)),
                new AccountSettings.Entra("", "", "", "roles", Map.of()));
    }

    @Bean
    DeskSettings deskSettings() {
        return new DeskSettings(URI.create("http://localhost:8080"), DataSize.ofKilobytes(256));
    }

    @Bean
    StoreSettings storeSettings() {
        return TestStore.in(ZoneId.of("America/New_York"), Mode.SHADOW);
    }
}
