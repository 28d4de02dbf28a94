package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import nightshift.catalog.Shelf;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRunState;
import nightshift.pricing.PricedShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Products, prices and rules for somebody who may only look. */
class MarketForViewersIT extends WholeApplication {
    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PriceRunList list;

    private Browser viewer;

    @BeforeEach
    void logIn() {
        forgetEverything();
        viewer = Browser.loggedIn(port, people, Role.VIEWER);
    }

    @AfterEach
    void clear() {
        forgetEverything();
    }

    @Test
    void seesASweepAndIsOfferedNothingToAnswer() {
        PricedShelf prices = new PricedShelf(jdbc);
        long sweep = prices.sweep(PriceRunState.PREVIEW, "");
        prices.proposal(sweep, "NP-1", "amazon", "match-buy-box", "240.00", "239.00", "");
        prices.count(sweep);

        assertThat(viewer.get("/prices/" + sweep).text())
                .contains("Waits for your approval", "239.00")
                .doesNotContain("Approve all", "ticked");
        assertThat(viewer.post("/prices/" + sweep + "/approve-all", "note", "none")
                        .status())
                .isEqualTo(403);
        assertThat(list.moveCounts(sweep)).isEqualTo(Map.of("proposed", 1));
    }

    @Test
    void seesRulesAndProducts() {
        new Shelf(jdbc).put("A 1/2;x", "Odd SKU", "Harbor Steel", 3, "12");

        assertThat(viewer.get("/rules").text()).contains("In force").doesNotContain("Change the rules");
        assertThat(viewer.get("/rules/edit").text()).doesNotContain("Save them");
        assertThat(viewer.get("/products").text()).contains("Odd SKU", "/products/by-sku?sku=A%201%2F2%3Bx");
        assertThat(viewer.get("/products/by-sku?sku=A%201%2F2%3Bx").text()).contains("What each side says");
    }
}
