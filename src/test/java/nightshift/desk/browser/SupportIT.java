package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.Workflow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void listsTheDayForEverybody() {
        screen.open("/customer-mail");

        everyLook.isForEverybody("customer-mail");
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
        screen.follow("Felix Moody, order #8614");
        screen.type("Claimed", "120.50");
        screen.press("Keep the amounts");
        screen.waitFor("The amounts are kept.");
        screen.open(screen.path()); // without what it said of the amount before
        screen.type("Recovered", "45.50");
        screen.press("Keep the amounts");
        screen.waitFor("The amounts are kept.");
        screen.type("Why", "the supplier sends a new door");
        screen.press("Close the claim");

        screen.waitFor("the supplier sends a new door");
        screen.open("/audit");
        assertThat(screen.text()).contains("claimed 120.50, recovered 45.50");
    }
}
