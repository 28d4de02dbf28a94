package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.stream.Stream;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.acts.PriceActs;
import nightshift.catalog.Shelf;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRunState;
import nightshift.pricing.PricedShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps over prices as a person goes through them: every change with its reason, and one that the circuit breaker stopped. */
class PricesIT extends DeskBrowser {
    private static final int MOVES = 120;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceActs acts;

    private PricedShelf prices;
    private long held;
    private long sweep;

    @BeforeAll
    void twoSweeps() {
        forgetEverything();
        new Shelf(jdbc).fill(200);
        modes.change(
                Workflow.PRICING, Mode.SHADOW, "test"); // what is approved is decided and recorded, and nothing leaves
        prices = new PricedShelf(jdbc);
        held = prices.sweep(
                PriceRunState.HELD,
                "58 % of all prices would change, more than the 30 % of nightshift.pricing.breaker. Look whether a feed or"
                        + " Keepa is wrong before you approve it.");
        prices.proposal(held, "NP-100001", "amazon", "match-buy-box", "240.00", "120.00", "");
        prices.count(held);
        sweep = prices.sweep(PriceRunState.PREVIEW, "");
        for (int n = 1; n <= MOVES; n++) {
            String code = n % 3 == 0 ? "raise-when-alone" : "match-buy-box";
            String bound = n % 5 == 0 ? "Moves by at most 8 % in one run." : "";
            prices.proposal(
                    sweep,
                    "NP-" + (100_000 + n),
                    n % 2 == 0 ? "shopify" : "amazon",
                    code,
                    "240.00",
                    (230 + n % 37) + ".99",
                    bound);
        }
        for (int n = 121; n <= 150; n++) {
            prices.proposal(
                    sweep, "NP-" + (100_000 + n), "amazon", n % 2 == 0 ? "no_cost" : "stale_rival", "99.00", "", "");
        }
        prices.count(sweep);
        logIn();
    }

    @AfterAll
    void clear() {
        modes.reset(Workflow.PRICING);
        forgetEverything();
    }

    @Test
    void showsWhichSweepNeedsAPerson() {
        screen.open("/prices");

        assertThat(screen.text())
                .contains("Sweep " + sweep, "120 of 150 prices change", "needs you", "58 % of all prices would change");
    }

    @Test
    void showsTheLargestChangeFirstWithItsReasonFloorAndCompetitor() {
        screen.open("/prices/" + sweep);

        assertThat(screen.text())
                .contains("120 changes", "198.00", "236.95", "The buy box is at 236.95", "Moves by at most 8 %");
        assertThat(screen.script("return document.querySelector('.moves tbody td[data-name=Change]').innerText"))
                .isEqualTo("+11.2 %");
    }

    @Test
    void narrowsToAReason() {
        screen.open("/prices/" + sweep);
        screen.choose("Reason", "Raise while nobody else sells it (40)");
        screen.tick("changed by a guardrail");
        screen.press("Show");
        screen.waitFor("8 changes");
    }

    @Test
    void saysWhyPricesStay() {
        screen.open("/prices/" + sweep);
        screen.follow("What stays, and why");
        screen.waitFor("No cost");
        screen.clickVisible(org.openqa.selenium.By.partialLinkText("Stale rival"));
        screen.waitFor("NP-100121");

        assertThat(screen.text()).contains("No supplier's list in force names what it costs.");
    }

    @Test
    void approvesOnlyWhatIsTickedAndNeverWritesTheOthers() {
        long some = three();
        screen.open("/prices/" + some);
        screen.tick("Bin shelving 1 x 1, Amazon");
        screen.tick("Bin shelving 2 x 2, Amazon");
        screen.press("Approve what is ticked, and no more");
        screen.waitFor("Approved: 2 prices");

        await().until(() -> states(some), equalTo(Map.of("shadow", 2, "rejected", 1)));
        assertThat(effects(some)).isEqualTo(2);
        screen.open("/audit");
        assertThat(screen.text()).contains("approve prices", "2 of them");
    }

    @Test
    void doesNothingWhereNothingIsTicked() {
        long some = three();
        screen.open("/prices/" + some);
        screen.press("Approve what is ticked, and no more");
        screen.waitFor("Nothing was chosen");

        assertThat(states(some)).isEqualTo(Map.of("proposed", 3));
    }

    @Test
    void releasesAStoppedSweepOnlyForAReason() {
        long some = prices.sweep(PriceRunState.HELD, "70 % of all prices would change.");
        prices.proposal(some, "NP-100004", "amazon", "match-buy-box", "240.00", "239.00", "");
        prices.count(some);
        screen.open("/prices/" + some);
        assertThat(screen.text())
                .contains("70 % of all prices would change.")
                .doesNotContain("Approve all", "Approve what");
        screen.press("Release this change");
        assertThat(list.find(some).orElseThrow().state())
                .as("the browser asks for the reason first")
                .isEqualTo(PriceRunState.HELD);
        screen.type("Why it is right all the same", "the supplier raised all his prices");
        screen.press("Release this change");
        screen.waitFor("Released. Writing begins now");

        await().until(() -> states(some), equalTo(Map.of("shadow", 1)));
    }

    @Test
    void rejectsWithTheReasonAndTellsTheSecondWhoAnswers() {
        long some = three();
        screen.open("/prices/" + some);
        acts.reject(new Person(1, "kim", Role.OPERATOR, Person.Via.DESK), some, "stocktaking");
        screen.press("Approve all 3 changes");
        screen.waitFor("is rejected (by kim); nothing was changed");

        assertThat(screen.text()).contains("stocktaking");
        assertThat(states(some)).isEqualTo(Map.of("rejected", 3));
        assertThat(effects(some)).isZero();
    }

    @Test
    void showsWhatARollBackWouldRestoreAndThenRestoresIt() {
        long some = three();
        new Shelf(jdbc).run("update price_run set state = 'applied' where id = " + some);
        new Shelf(jdbc)
                .run("update price_proposal set state = 'done' where sku_key <> 'NP-100003' and price_run_id = "
                        + some);
        new Shelf(jdbc)
                .run("update price_proposal set state = 'refused' where sku_key = 'NP-100003' and price_run_id = "
                        + some);
        screen.open("/prices/" + some);
        screen.follow("Roll it back…");
        screen.waitFor("2 prices go back to what they were before this sweep.");
        new Album(chromium).keep("price-roll-back", Look.LIGHT);
        assertThat(screen.text())
                .contains("Bin shelving 1 x 1", "241.00", "240.00")
                .doesNotContain("Bin shelving 3 x 3");
        assertThat(list.latest(0, 1))
                .as("nothing is begun by looking")
                .first()
                .extracting(PriceRun::rollsBack)
                .isEqualTo(false);
        screen.type("Why", "the competitor was wrong");
        screen.press("Restore these 2 prices");
        screen.waitFor("The roll-back is begun");
        PriceRun rollBack = list.latest(0, 1).get(0);

        assertThat(rollBack.restores()).contains(some);
        assertThat(list.moves(rollBack.id(), "", 0, 9))
                .extracting(move -> move.sku() + " " + move.from().orElseThrow() + " "
                        + move.to().orElseThrow())
                .containsExactlyInAnyOrder("NP-100001 241.00 240.00", "NP-100002 242.00 240.00");
        await().until(() -> states(rollBack.id()), equalTo(Map.of("shadow", 2)));
        screen.open("/prices/" + some + "/roll-back");
        assertThat(screen.text())
                .as("it was recorded only")
                .contains("It was taken back before: roll-back " + rollBack.id())
                .contains("Restore these 2 prices");
        new Shelf(jdbc).run("update price_proposal set state = 'done' where price_run_id = " + rollBack.id());
        screen.open("/prices/" + some + "/roll-back");
        assertThat(screen.text()).contains("Everything it wrote is taken back.").doesNotContain("Restore these");
        screen.open("/prices/" + some);
        assertThat(screen.text()).doesNotContain("Roll it back");
    }

    @Test
    void saysOfASweepThatIsStillBeingWrittenWhatCanBeTakenBackLater() {
        long some = three();
        new Shelf(jdbc).run("update price_run set state = 'applying' where id = " + some);
        new Shelf(jdbc).run("update price_proposal set state = 'submitted' where price_run_id = " + some);
        screen.open("/prices/" + some);
        screen.follow("Roll it back…");
        screen.waitFor("3 writes of it, or of taking it back, are still under way");
        assertThat(screen.text()).doesNotContain("Restore");
    }

    @Test
    void saysBeforeARollBackWhatWouldFallBelowAmazon() {
        long some = prices.sweep(PriceRunState.APPLIED, "");
        prices.proposal(some, "NP-100002", "shopify", "match-buy-box", "100.00", "102.00", "");
        prices.proposal(some, "NP-100003", "shopify", "match-buy-box", "100.00", "103.00", "");
        prices.proposal(some, "NP-100004", "shopify", "match-buy-box", "110.00", "104.00", "");
        new Shelf(jdbc).run("update price_proposal set state = 'done' where price_run_id = " + some);
        prices.count(some);
        screen.open("/prices/" + some + "/roll-back");

        assertThat(screen.text())
                .contains("3 prices go back to what they were before this sweep.")
                .contains("2 prices in the shop would fall below ours on Amazon (parity).")
                .contains("NP-100002: 100.00 in the shop, our price on Amazon is 103.00");
    }

    @Test
    void letsMorePricesChangeAtOnce() {
        screen.open("/prices");
        assertThat(screen.text()).as("the sandbox has no ramp").doesNotContain("While trust grows");
    }

    private long three() {
        long some = prices.sweep(PriceRunState.PREVIEW, "");
        for (int n = 1; n <= 3; n++) {
            prices.proposal(some, "NP-10000" + n, "amazon", "match-buy-box", "240.00", "24" + n + ".00", "");
        }
        prices.count(some);
        return some;
    }

    private Map<String, Integer> states(long some) {
        return list.moveCounts(some);
    }

    private int effects(long some) {
        return jdbc.sql("select count(*) from effect where effect_key like :run")
                .param("run", "price/%/" + "%" + some)
                .query(Integer.class)
                .single();
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        return everyLook.of(Map.of(
                "price-runs", "/prices",
                "price-run", "/prices/" + sweep,
                "price-run-stays", "/prices/" + sweep + "?show=stays"));
    }
}
