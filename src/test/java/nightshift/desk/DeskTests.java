package nightshift.desk;

import static nightshift.core.ReasonKind.NEW_VENDOR;
import static nightshift.core.ReasonKind.ORDER_MISMATCH;
import static nightshift.core.ReasonKind.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
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

import java.util.ArrayList;
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
import nightshift.operations.Page;
import nightshift.operations.Processes;
import nightshift.operations.Run;
import nightshift.operations.ReviewList;
import nightshift.operations.Reviews;
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
    ReviewList reviews;

    @Autowired
    Concerns concerns;

    private MockMvc desk;

    @BeforeEach
    void openDesk() {
        reset(runs, runList, decisions, processes, reviews);
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
    void saysOnTheFirstPageWhatOfEarlierRunsNeedsAPerson() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(), Optional.empty()));
        when(concerns.now(any())).thenReturn(new Concerns.Open(1, 0, 0, 0, 0, 2, 41, 1, 0));

        desk.perform(get("/").with(OPERATOR))
                .andExpect(content().string(containsString("1 item needs you")))
                .andExpect(content().string(containsString("2 price sweeps need you")))
                .andExpect(content().string(containsString("41 drafts wait to be sent")))
                .andExpect(content().string(containsString("1 claim has drafts to be sent")));
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
    void showsWhatNeedsAPersonWithItsReasonAndTheLatestRunInTimesOfTheStore() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(run(7)), Optional.of(7L)));
        when(runList.counts(7)).thenReturn(Map.of(ItemOutcome.FLAGGED, 1, ItemOutcome.DONE, 46));
        when(concerns.now(any())).thenReturn(open(1));
        when(reviews.newest(eq(Optional.empty()), anyInt()))
                .thenReturn(List.of(flag(9, "PO 7415", ORDER_MISMATCH, "Ships to Boise: check with Harbor.")));
        desk.perform(get("/").with(OPERATOR))
                .andExpect(content().string(containsString("Mon 23 Nov 2026, 02:00")))
                .andExpect(content().string(containsString("Times: America/New York")))
                .andExpect(content().string(containsString("Ships to Boise: check with Harbor.")))
                .andExpect(content().string(containsString("href=\"/reviews/9\"")))
                .andExpect(content().string(containsString("href=\"/runs/7?outcome=done\"")))
                .andExpect(content().string(containsString("hx-get=\"/runs/7/brief\"")));
    }

    @Test
    void putsTheOddFlagAboveTwentyOfOneCause() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(), Optional.empty()));
        when(concerns.now(any())).thenReturn(open(21));
        List<ReviewList.Shown> flags = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            flags.add(flag(i, "INV " + i, NEW_VENDOR, "This is the first invoice of Harbor, number " + i + "."));
        }
        flags.add(7, flag(99, "INV 99", PRICE, "Billed 12.40, ordered 11.95."));
        when(reviews.newest(eq(Optional.empty()), anyInt())).thenReturn(flags);

        String page = desk.perform(get("/").with(OPERATOR))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.indexOf("Billed 12.40")).isPositive().isLessThan(page.indexOf("First invoice of a vendor"));
        assertThat(page)
                .contains("<b>20</b>", "href=\"/reviews/20\"")
                .containsOnlyOnce("This is the first invoice of …, number …");
    }

    @Test
    void bringsWhatNeedsAPersonWhenTheRunEnds() throws Exception {
        when(runList.find(7)).thenReturn(Optional.of(run(7)));
        desk.perform(get("/runs/7/brief").with(OPERATOR))
                .andExpect(content().string(containsString("hx-get=\"/runs/7/brief\"")))
                .andExpect(content().string(not(containsString("hx-swap-oob"))));
        when(runList.find(7))
                .thenReturn(Optional.of(new RunList.Listed(
                        run(7).run(), Optional.of(DeskApplication.TWO_IN_NEW_YORK))));
        desk.perform(get("/runs/7/brief").with(OPERATOR))
                .andExpect(content().string(not(containsString("hx-get"))))
                .andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
                .andExpect(content().string(containsString("Nothing needs you now.")));
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
    void saysWhatToDoBeforeTheFirstNight() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(), Optional.empty()));
        desk.perform(get("/").with(OPERATOR))
                .andExpect(content().string(containsString("No run yet.")))
                .andExpect(content().string(containsString("no run has taken place")))
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

    private static Concerns.Open open(int reviews) {
        return new Concerns.Open(reviews, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static ReviewList.Shown flag(long id, String label, ReasonKind kind, String why) {
        return new ReviewList.Shown(
                new Reviews.Review(
                        id,
                        Optional.of(id),
                        Optional.empty(),
                        List.of(new Reason(kind, why)),
                        DeskApplication.TWO_IN_NEW_YORK,
                        Optional.empty()),
                label,
                Workflow.INVOICES,
                Optional.of("Harbor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RunList.Listed run(long id) {
        return new RunList.Listed(
                new Run(id, Workflow.FULFILLMENT, "schedule", DeskApplication.TWO_IN_NEW_YORK), Optional.empty());
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
