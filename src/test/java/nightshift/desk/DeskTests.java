package nightshift.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.TestPeople;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Processes;
import nightshift.operations.Run;
import nightshift.operations.RunItem;
import nightshift.operations.RunList;
import nightshift.operations.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(DeskApplication.class)
class DeskTests {
    private static final RequestPostProcessor OPERATOR = TestPeople.principal(DeskApplication.ACCOUNT);

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

    @Autowired
    Concerns concerns;

    private MockMvc desk;

    @BeforeEach
    void openDesk() {
        reset(runs, runList, decisions, processes);
        when(concerns.now(any())).thenReturn(Concerns.Open.NOTHING);
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
        desk.perform(get("/actuator/prometheus").accept(MediaType.TEXT_PLAIN)).andExpect(status().isUnauthorized());
    }

    @Test
    void saysThatAFormWasNotDoneWhoseLoginHadEnded() throws Exception {
        desk.perform(post("/items/1/acts/approve").with(csrf()).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/login?expired"));
        desk.perform(get("/login").param("expired", "")).andExpect(content().string(containsString("was not done")));
    }

    @Test
    void loadsThePageAgainInsteadOfPuttingTheLoginIntoIt() throws Exception {
        desk.perform(get("/runs/7/brief").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Refresh", "true"));
    }

    @Test
    void leadsFromADecisionToTheOneThatReplacedIt() throws Exception {
        when(decisions.listed(1)).thenReturn(Optional.of(item("PO 7415", "Ships to Boise.")));
        when(decisions.replacedBy(1)).thenReturn(Optional.of(12L));
        desk.perform(get("/items/1").with(OPERATOR))
                .andExpect(content().string(containsString("Decided afresh since")))
                .andExpect(content().string(containsString("href=\"/items/12\"")))
                .andExpect(content().string(not(containsString("Need you"))));
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
    void namesReasonsInWordsAndKeepsTheCodeForSupport() throws Exception {
        when(decisions.listed(1)).thenReturn(Optional.of(item("PO 7415", "Ships to Boise.")));
        desk.perform(get("/items/1").with(OPERATOR))
                .andExpect(content().string(containsString("title=\"order_mismatch\">Does not fit the order<")));
    }

    @Test
    void showsTextFromMailsAsTextOnly() throws Exception {
        when(attempts.of(List.of(3L)))
                .thenReturn(Map.of(
                        3L,
                        List.of(new EffectAttempts.Attempt(
                                1,
                                "perform",
                                Optional.of("{}"),
                                Optional.of("<b>answer</b>"),
                                "done",
                                DeskApplication.TWO_IN_NEW_YORK))));
        when(decisions.listed(1))
                .thenReturn(Optional.of(item("<script>alert(1)</script>", "<img src=x onerror=alert(1)>")));
        desk.perform(get("/items/1").with(OPERATOR))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("<img"))))
                .andExpect(content().string(containsString("&lt;b&gt;bold&lt;/b&gt;")))
                .andExpect(content().string(containsString("&lt;b&gt;answer&lt;/b&gt;")));
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
                .thenReturn(Optional.of(new Run(7, Workflow.FULFILLMENT, "schedule", DeskApplication.TWO_IN_NEW_YORK)));
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
                DeskApplication.TWO_IN_NEW_YORK);
    }
}
