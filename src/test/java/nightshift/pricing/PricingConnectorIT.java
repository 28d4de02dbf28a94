package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.WholeApplication;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.acts.PriceActs;
import nightshift.desk.Browser;
import nightshift.operations.DeadLetters;
import nightshift.operations.Reviews;
import nightshift.operations.RunSummaries;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A store whose connector takes prices to Amazon, and which has a schedule for them that nothing begins. */
@TestPropertySource(
        properties = {
            "nightshift.pricing.amazon=connector",
            "nightshift.pricing.connector-takes=2h",
            "nightshift.pricing.schedule=0 0 5 * * ?",
            "nightshift.pricing.ramp.stages=100,500",
            "nightshift.pricing.rules[0].channel=shopify",
            "nightshift.pricing.rules[0].category=Bin Shelving",
            "nightshift.pricing.rules[0].strategies=oscillate-to-max,match-buy-box"
        })
class PricingConnectorIT extends WholeApplication {
    private static final Person ANN = new Person(1, "ann", Role.ADMIN, Person.Via.DESK);

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceActs acts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private RunSummaries summaries;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void smallCatalog() {
        smallStore();
    }

    @Test
    void tellsOnceWhatTheConnectorDidNotTakeToAmazonInItsTime() {
        processes.ask("pricing-run", "test");
        PriceRun sweep = list.latest(0, 1).get(0);
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);
        assertThat(moves)
                .hasSizeGreaterThan(3)
                .allSatisfy(move -> assertThat(move.channel().key()).isEqualTo("shopify"));
        acts.approve(ANN, sweep.id());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> list.find(sweep.id()).orElseThrow().state() == PriceRunState.APPLIED);
        awaitRest();
        assertThat(jdbc.sql("select count(*) from effect where kind like 'amazon-%'")
                        .query(Integer.class)
                        .single())
                .as("nothing is written to Amazon")
                .isZero();

        processes.ask("pricing-run", "test");
        assertThat(notTakenOver()).as("the connector still has time").isEmpty();

        connectorTakes(moves.subList(2, moves.size()));
        threeHoursPass();
        processes.ask("pricing-run", "test");

        assertThat(deadLetters.open()).extracting(letter -> letter.cause()).isEmpty();
        assertThat(notTakenOver())
                .containsExactlyInAnyOrder(moves.get(0).sku(), moves.get(1).sku());
        assertThat(reviews.open())
                .extracting(Object::toString)
                .filteredOn(flag -> flag.contains("Amazon does not show the shop's price for 2 prices"))
                .hasSize(1);
        assertThat(summary()).contains("Amazon shows " + moves.get(0).from().orElseThrow(), "2 connector differs");

        processes.ask("pricing-run", "test");
        assertThat(reviews.open()).as("the same flag").hasSize(1);

        connectorTakes(moves);
        processes.ask("pricing-run", "test");
        assertThat(notTakenOver()).isEmpty();
    }

    @Test
    void alertsOnceOfARunThatDidNotBegin() {
        processes.ask("watch-pricing", null);
        assertThat(alerts())
                .as("what was due before the first start is not missed")
                .isEmpty();

        jdbc.sql("update instance set started_at = started_at - interval '3' day")
                .update();
        processes.ask("watch-pricing", null);
        processes.ask("watch-pricing", null);

        assertThat(alerts()).singleElement().asString().startsWith("mail/missed-run/pricing/");
        assertThat(deadLetters.open()).isEmpty();

        forgetEverything();
        processes.ask("pricing-run", "test");
        processes.ask("watch-pricing", null);
        assertThat(alerts()).as("a run began since").isEmpty();
    }

    @Test
    void letsMorePricesChangeAtOnceWhenAPersonPressesTheButton() {
        Browser desk = new Browser(port);
        desk.logIn("operator", "nightshift");
        assertThat(desk.get("/prices").text())
                .contains("a sweep changes at most 100 prices", "Let more change from the next sweep on");

        desk.post("/prices/ramp");
        assertThat(desk.get("/prices").text())
                .contains("From the next sweep on one may change at most 500 prices.", "at most 500 prices; after");
        desk.post("/prices/ramp");
        assertThat(desk.get("/prices").text())
                .contains("may change any number of prices")
                .doesNotContain("While trust grows", "Let more change");

        assertThat(jdbc.sql("select about || ' ' || note from audit where act = 'more prices a sweep' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("ramp up to 500", "ramp all");
    }

    private List<String> alerts() {
        return jdbc.sql("select effect_key from effect where effect_key like '%missed-run%'")
                .query(String.class)
                .list();
    }

    private List<String> notTakenOver() {
        return list.stays(list.latest(0, 1).get(0).id(), "connector_differs", 0, 100).stream()
                .map(KeptProposal::sku)
                .toList();
    }

    private void connectorTakes(List<KeptProposal> prices) {
        AmazonSandbox amazon = sandbox.world().the(AmazonSandbox.class);
        prices.forEach(price -> {
            BigDecimal inShop = price.to().orElseThrow();
            amazon.offerByHand(price.sku(), Optional.of(inShop), Optional.empty());
        });
    }

    private void threeHoursPass() {
        jdbc.sql("update price_point set at = at - interval '3' hour where series = 'shopify'")
                .update();
    }

    private String summary() {
        long run = jdbc.sql("select max(id) from run").query(Long.class).single();
        return summaries.find(run).orElseThrow().text();
    }

    private void awaitRest() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from run_lease")
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
