package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night in mode review: nothing leaves until a person has approved it, and then exactly what he approved. */
class ApprovalIT extends DeskBrowser {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void writesWhatIsApprovedOnceByWhomeverAndNothingThatIsRejected() {
        freshNight();
        logIn();
        screen.open("/modes");
        screen.unfold("Switch fulfillment");
        screen.choose("To", "review");
        screen.tick("I mean it");
        screen.press("Switch");
        screen.waitFor("is now in mode review");
        night();
        assertThat(sandbox.world().books().of("shopify.fulfillment")).isEmpty();

        screen.open("/staged");
        screen.tick("PO-7401");
        screen.type("Why not", "the customer cancelled by phone");
        screen.keys(Keys.ENTER); // sends nothing: the first button of the form approves
        screen.press("Approve what is ticked");
        screen.waitFor("Nothing was approved");
        screen.tick("PO-7401");
        screen.type("Why not", "the customer cancelled by phone");
        screen.press("Reject what is ticked");
        screen.waitFor("Rejected: 1 of 1.");
        twoApproveTheSame();
        screen.open("/staged");
        screen.tick("all on this page");
        screen.press("Approve what is ticked");
        screen.waitFor("Approved: 44 of 44.");
        screen.waitFor("Nothing waits.");

        await().untilAsserted(() -> {
            processes.ask("recover", null);
            processes.ask("amazon-tend-feeds", null);
            assertThat(differencesBut(Set.of("#7401"))).as(() -> unfinished()).isEmpty();
        });
        assertThat(sandbox.world().books().of("shopify.fulfillment"))
                .noneMatch(entry -> entry.target().equals("#7401"));
    }

    /** The second has the page of before still open. */
    private void twoApproveTheSame() {
        screen.tick("PO-7402");
        Object decision = screen.script("return document.querySelector('[name=decision]:checked').value");
        screen.press("Approve what is ticked");
        screen.waitFor("Approved: 1 of 1.");
        screen.script(
                "const box = document.querySelector('[name=decision]'); box.value = arguments[0]; box.checked = true",
                decision);
        screen.press("Approve what is ticked");
        screen.waitFor("Approved: 0 of 1.");
        screen.waitFor("waits for approval any more; nothing was changed");
    }

    private String unfinished() {
        return "Not done: "
                + jdbc.sql("select target || ' ' || state || ' ' || coalesce(detail, '') from effect where state not in"
                                + " ('done', 'discarded')")
                        .query(String.class)
                        .list();
    }
}
