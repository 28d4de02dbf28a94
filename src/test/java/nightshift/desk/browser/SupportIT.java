package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.Workflow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After a day of mails to support: what became of each, the draft with its sources, and the claims with their money. */
class SupportIT extends DeskBrowser {
    @BeforeAll
    void theDayIsWorkedThrough() {
        supportDay();
        processes.ask("triage-run", "test");
        logIn();
    }

    @AfterAll
    void asInTheSettings() {
        modes.reset(Workflow.TRIAGE);
    }

    @ParameterizedTest
    @EnumSource
    void listsTheDayForEverybody(Look look) {
        Axe axe = Axe.in(chromium);
        Chromium.look(chromium, look);
        screen.open("/customer-mail");

        assertThat(axe.serious(look)).isEmpty();
        assertThat(screen.complaints()).isEmpty();
        assertThat((Long) screen.script("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(look.width());
        new Album(chromium).keep("customer-mail", look);
        Chromium.look(chromium, Look.LIGHT);
    }

    @Test
    void narrowsTheListToWhatIsHandedToSales() {
        screen.open("/customer-mail?role=sales&outcome=hand_over");

        assertThat(screen.text())
                .contains("Quote for wire partitions", "for sales")
                .doesNotContain("Where is my order");
        assertThat(screen.text()).contains("How well drafts serve");
    }

    @Test
    void showsTheDraftAndThePolicyItQuotes() {
        screen.open("/customer-mail?topic=return_policy&outcome=draft");
        screen.follow("Return policy");

        screen.waitFor("The draft");
        assertThat(screen.text()).contains("30 days", "quotes your policy: returns", "Topic return policy");
    }

    @Test
    void keepsTheMoneyOfAClaimAndClosesIt() {
        screen.open("/claims");
        screen.follow("PO-8614, order #8614");
        screen.type("Claimed", "120.50");
        screen.press("Keep the amounts");
        screen.waitFor("The amounts are kept.");
        screen.type("Why", "the supplier sends a new door");
        screen.press("Close the claim");

        screen.waitFor("the supplier sends a new door");
        screen.open("/audit");
        assertThat(screen.text()).contains("claim");
    }
}
