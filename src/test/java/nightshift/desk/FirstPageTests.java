package nightshift.desk;

import static nightshift.core.ReasonKind.NEW_VENDOR;
import static nightshift.core.ReasonKind.ORDER_MISMATCH;
import static nightshift.core.ReasonKind.PRICE;
import static nightshift.core.ReasonKind.SUSPICIOUS_SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.accounts.TestPeople;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Page;
import nightshift.operations.Processes;
import nightshift.operations.ReviewList;
import nightshift.operations.Reviews;
import nightshift.operations.Run;
import nightshift.operations.RunList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The first page: what needs a person, above how the latest runs stand. */
@SpringJUnitWebConfig(DeskApplication.class)
class FirstPageTests {
    private static final RequestPostProcessor OPERATOR = TestPeople.principal(DeskApplication.ACCOUNT);

    @Autowired
    WebApplicationContext context;

    @Autowired
    RunList runList;

    @Autowired
    ReviewList reviews;

    @Autowired
    Processes processes;

    @Autowired
    Concerns concerns;

    private MockMvc desk;

    @BeforeEach
    void openDesk() {
        reset(runList, reviews, processes);
        when(concerns.now(any())).thenReturn(Concerns.Open.NOTHING);
        when(processes.exists("fulfillment-run")).thenReturn(true);
        desk = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
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
    void showsWhatNeedsAPersonWithItsReasonAndTheLatestRunInTimesOfTheStore() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(run(7)), Optional.of(7L)));
        when(runList.counts(7)).thenReturn(Map.of(ItemOutcome.FLAGGED, 1, ItemOutcome.DONE, 46));
        when(concerns.now(any())).thenReturn(open(1));
        when(reviews.mostUrgent(eq(Optional.empty()), anyInt()))
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
        when(reviews.mostUrgent(eq(Optional.empty()), anyInt())).thenReturn(flags);

        String page =
                desk.perform(get("/").with(OPERATOR)).andReturn().getResponse().getContentAsString();

        assertThat(page.indexOf("Billed 12.40")).isPositive().isLessThan(page.indexOf("First invoice of a vendor"));
        assertThat(page)
                .contains("<b>20</b>", "href=\"/reviews/20\"")
                .containsOnlyOnce("This is the first invoice of …, number …");
    }

    @Test
    void putsManyThatMayBeAFraudAboveTheOddOnes() throws Exception {
        when(runList.list(any(), any())).thenReturn(new Page<>(List.of(), Optional.empty()));
        when(concerns.now(any())).thenReturn(open(5));
        List<ReviewList.Shown> flags = new ArrayList<>(List.of(flag(99, "INV 99", PRICE, "Billed 12.40.")));
        for (int i = 1; i <= NeedsYou.MANY; i++) {
            flags.add(flag(i, "INV " + i, SUSPICIOUS_SENDER, "Suspected fraud."));
        }
        when(reviews.mostUrgent(eq(Optional.empty()), anyInt())).thenReturn(flags);

        String page =
                desk.perform(get("/").with(OPERATOR)).andReturn().getResponse().getContentAsString();

        assertThat(page.indexOf("Sender is not to be trusted")).isPositive().isLessThan(page.indexOf("Billed 12.40"));
    }

    @Test
    void bringsWhatNeedsAPersonWhenTheRunEnds() throws Exception {
        when(runList.find(7)).thenReturn(Optional.of(run(7)));
        desk.perform(get("/runs/7/brief").with(OPERATOR))
                .andExpect(content().string(containsString("hx-get=\"/runs/7/brief\"")))
                .andExpect(content().string(not(containsString("hx-swap-oob"))));
        when(runList.find(7))
                .thenReturn(
                        Optional.of(new RunList.Listed(run(7).run(), Optional.of(DeskApplication.TWO_IN_NEW_YORK))));
        desk.perform(get("/runs/7/brief").with(OPERATOR))
                .andExpect(content().string(not(containsString("hx-get"))))
                .andExpect(content().string(containsString("hx-swap-oob=\"true\"")))
                .andExpect(content().string(containsString("Nothing needs you now.")));
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
}
