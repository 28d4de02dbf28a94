package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nightshift.catalog.Shelf;
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

    private long held;
    private long sweep;

    @BeforeAll
    void twoSweeps() {
        forgetEverything();
        new Shelf(jdbc).fill(200);
        PricedShelf prices = new PricedShelf(jdbc);
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
            prices.proposal(sweep, "NP-" + (100_000 + n), n % 2 == 0 ? "shopify" : "amazon", code, "240.00", (230 + n % 37) + ".99", bound);
        }
        for (int n = 121; n <= 150; n++) {
            prices.proposal(sweep, "NP-" + (100_000 + n), "amazon", n % 2 == 0 ? "no_cost" : "stale_rival", "99.00", "", "");
        }
        prices.count(sweep);
        logIn();
    }

    @AfterAll
    void clear() {
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

        assertThat(screen.text()).contains("120 changes", "198.00", "236.95", "The buy box is at 236.95", "Moves by at most 8 %");
        assertThat(screen.script("return document.querySelector('.moves tbody td[data-name=Change]').innerText"))
                .isEqualTo("+11.2 %");
    }

    @Test
    void narrowsToAReason() {
        screen.open("/prices/" + sweep);
        screen.choose("Reason", "raise when alone (40)");
        screen.tick("changed by a guardrail");
        screen.press("Show");
        screen.waitFor("8 changes");
    }

    @Test
    void saysWhyPricesStay() {
        screen.open("/prices/" + sweep);
        screen.follow("What stays, and why");
        screen.waitFor("no cost");
        screen.clickVisible(org.openqa.selenium.By.partialLinkText("stale rival"));
        screen.waitFor("NP-100121");

        assertThat(screen.text()).contains("No supplier's list in force names what it costs.");
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        Axe axe = Axe.in(chromium);
        return Stream.of("price-runs /prices", "price-run /prices/" + sweep, "price-run-stays /prices/" + sweep + "?show=stays")
                .map(page -> page.split(" "))
                .flatMap(page -> Stream.of(Look.LIGHT, Look.DARK, Look.PHONE)
                        .map(look -> DynamicTest.dynamicTest(page[0] + " " + look, () -> look(page, look, axe))));
    }

    private void look(String[] page, Look look, Axe axe) {
        Chromium.look(chromium, look);
        screen.open(page[1]);
        new Album(chromium).keep(page[0], look);

        assertThat(axe.serious(look)).isEmpty();
        assertThat(screen.complaints()).isEmpty();
        assertThat((Long) screen.script("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(look.width());
        Chromium.look(chromium, Look.LIGHT);
    }
}
