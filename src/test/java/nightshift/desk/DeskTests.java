package nightshift.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
import nightshift.accounts.TestPeople;
import nightshift.acts.ItemActs;
import nightshift.acts.RunActs;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.desk.record.RecordController;
import nightshift.desk.record.Sources;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.OpenLetters;
import nightshift.operations.Page;
import nightshift.operations.Processes;
import nightshift.operations.ReviewList;
import nightshift.operations.Run;
import nightshift.operations.RunItem;
import nightshift.operations.RunList;
import nightshift.operations.Runs;
import nightshift.operations.Schedules;
import nightshift.operations.reviews.ReviewHistory;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(DeskTests.Application.class)
class DeskTests {
    private static final Instant TWO_IN_NEW_YORK = Instant.parse("2026-11-23T07:00:00Z");

    private static final Account ACCOUNT =
            new Account(1, "operator", Role.OPERATOR, false, false, false, 0, TWO_IN_NEW_YORK, Optional.empty());
    private static final RequestPostProcessor OPERATOR = TestPeople.principal(ACCOUNT);

    @Import({
        AccountConfiguration.class,
        DeskSecurity.class,
        TonightController.class,
        RecordController.class,
        RunNowController.class,
        RunActs.class,
        LoginController.class,
        DeskPerson.class,
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
    static class Application {
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
            when(concerns.now(any())).thenReturn(new Concerns.Open(0, 0, 0));
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
            return new StoreSettings(
                    ZoneId.of("America/New_York"),
                    Mode.SHADOW,
                    new StoreSettings.Summary(List.of()),
                    null,
                    new StoreSettings.Desk(URI.create("http://localhost:8080")),
                    List.of(),
                    List.of());
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Runs runs;

    @Autowired
    RunList runList;

    @Autowired
    Decisions decisions;

    @Autowired
    EffectAttempts attempts;

    @Autowired
    AuditTrail audit;

    @Autowired
    Processes processes;

    private MockMvc desk;

    @BeforeEach
    void openDesk() {
        reset(runs, runList, decisions, processes);
        when(processes.exists("fulfillment-run")).thenReturn(true);
        desk = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void sendsAPersonWithoutLoginToTheLoginPageAndAScriptAway() throws Exception {
        desk.perform(get("/").accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        desk.perform(get("/actuator/hawtio/index.html").accept(MediaType.TEXT_HTML))
                .andExpect(status().is3xxRedirection());
        desk.perform(post("/actuator/jolokia").with(csrf())).andExpect(status().isUnauthorized());
    }

    @Test
    void runsNoScriptButItsOwnFiles() throws Exception {
        desk.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void showsTheLatestRunWithItsReasonsAndTimesOfTheStore() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(run(7)), Optional.of(7L)));
        when(runList.counts(7)).thenReturn(Map.of(ItemOutcome.FLAGGED, 1, ItemOutcome.DONE, 46));
        when(runList.items(eq(7L), eq(ItemOutcome.FLAGGED), any()))
                .thenReturn(
                        new Page<>(List.of(item("PO 7415", "Ships to Boise: check with Harbor.")), Optional.empty()));
        desk.perform(get("/").with(OPERATOR))
                .andExpect(content().string(containsString("Mon 23 Nov 2026, 02:00")))
                .andExpect(content().string(containsString("Ships to Boise: check with Harbor.")))
                .andExpect(content().string(containsString("href=\"/items/1\"")))
                .andExpect(content().string(containsString("href=\"/runs/7?outcome=done\"")))
                .andExpect(content().string(containsString("hx-get=\"/runs/7/progress\"")));
    }

    @Test
    void showsTextFromMailsAsTextOnly() throws Exception {
        when(attempts.of(3))
                .thenReturn(List.of(new EffectAttempts.Attempt(
                        1, "perform", Optional.of("{}"), Optional.of("<b>answer</b>"), "done", TWO_IN_NEW_YORK)));
        when(decisions.item(1))
                .thenReturn(Optional.of(item("<script>alert(1)</script>", "<img src=x onerror=alert(1)>")));
        desk.perform(get("/items/1").with(OPERATOR))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("<img"))))
                .andExpect(content().string(containsString("&lt;b&gt;bold&lt;/b&gt;")))
                .andExpect(content().string(containsString("&lt;b&gt;answer&lt;/b&gt;")));
    }

    @Test
    void saysWhatToDoBeforeTheFirstNight() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(), Optional.empty()));
        desk.perform(get("/").with(OPERATOR))
                .andExpect(content().string(containsString("No run yet.")))
                .andExpect(content().string(containsString("nightshift.mailboxes")))
                .andExpect(content().string(containsString("--nightshift.check")));
    }

    @Test
    void startsARunOnlyForAFormOfItsOwn() throws Exception {
        desk.perform(post("/runs").with(OPERATOR).param("workflow", "fulfillment"))
                .andExpect(status().isForbidden());
        verify(processes, never()).start(any(), any());
        desk.perform(post("/runs").with(OPERATOR).with(csrf()).param("workflow", "fulfillment"))
                .andExpect(redirectedUrl("/"));
        verify(processes).start("fulfillment-run", "operator");
        verify(audit).record(any(), eq("run now"), eq("workflow fulfillment"), any());
    }

    @Test
    void doesNotStartARunTwice() throws Exception {
        when(runs.underWay(Workflow.FULFILLMENT))
                .thenReturn(Optional.of(new Run(7, Workflow.FULFILLMENT, "schedule", TWO_IN_NEW_YORK)));
        desk.perform(post("/runs").with(OPERATOR).with(csrf()).param("workflow", "fulfillment"))
                .andExpect(flash().attribute("notice", containsString("under way already")));
        verify(processes, never()).start(any(), any());
    }

    @Test
    void refusesToStartAWorkflowThatIsNotInstalled() throws Exception {
        desk.perform(post("/runs").with(OPERATOR).with(csrf()).param("workflow", "invoices"))
                .andExpect(status().isBadRequest());
        verify(processes, never()).start(any(), any());
    }

    private static RunList.Listed run(long id) {
        return new RunList.Listed(new Run(id, Workflow.FULFILLMENT, "schedule", TWO_IN_NEW_YORK), Optional.empty());
    }

    private static RunItem item(String label, String reason) {
        return new RunItem(
                Workflow.FULFILLMENT,
                1,
                "mail/4711",
                Optional.of(1L),
                "slip.pdf#1",
                label,
                Optional.of("Harbor"),
                ItemOutcome.FLAGGED,
                List.of(new Reason(ReasonKind.ORDER_MISMATCH, reason)),
                List.of(new RunItem.EffectView(
                        3, "shopify-create-fulfillment", "key", "#1494", "done", Optional.empty(), Optional.empty())),
                Map.of("note", "<b>bold</b>"),
                TWO_IN_NEW_YORK);
    }
}
