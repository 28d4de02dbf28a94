package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.WholeApplication;
import nightshift.accounts.Person;
import nightshift.acts.PriceActs;
import nightshift.catalog.Channel;
import nightshift.catalog.PriceHistory;
import nightshift.catalog.PriceSeries;
import nightshift.core.AlreadyDone;
import nightshift.core.Sku;
import nightshift.operations.DeadLetters;
import nightshift.operations.RunSummaries;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep over the simulated store: which prices move, which stay and why, and what a person may do about it. */
class PricingIT extends WholeApplication {
    /** Items of these scenarios move; all others stay. */
    private static final Set<Scenario> MOVING = Set.of(
            Scenario.ALONE,
            Scenario.MAP,
            Scenario.RIVAL_BELOW_FLOOR,
            Scenario.OURS_IS_LOWEST,
            Scenario.CHANGED_BY_OTHERS,
            Scenario.RIVAL_BIT_BELOW,
            Scenario.RIVAL_BIT_ABOVE,
            Scenario.RIVAL_WITH_SHIPPING,
            Scenario.SALE_PRICE,
            Scenario.ODD_SKU);

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceHistory history;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private RunSummaries summaries;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void smallCatalog() {
        forgetEverything();
        sandbox.resetToCatalog(300);
        shopify().plan(2000);
        processes.ask("pricing-run", "test");
    }

    @Test
    void movesThePricesOfTheScenariosThatSaySoAndNoOthers() {
        assertThat(deadLetters.open()).extracting(letter -> letter.cause()).isEmpty();
        PriceRun sweep = list.latest(0, 1).get(0);
        assertThat(sweep.state()).isEqualTo(PriceRunState.PREVIEW);
        Map<String, CatalogItem> items = sandbox.world().catalog().items().stream()
                .collect(Collectors.toMap(CatalogItem::sku, Function.identity(), (one, other) -> one));
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);

        assertThat(moves).allSatisfy(move -> assertThat(items.get(move.sku()).scenario())
                .as(move.sku() + " " + move.reason())
                .isPresent()
                .get()
                .isIn(MOVING));
        assertThat(moves.stream().map(move -> items.get(move.sku()).scenario().orElseThrow()).collect(Collectors.toSet()))
                .isEqualTo(MOVING);
        assertThat(moves).allSatisfy(move -> {
            assertThat(move.channel()).isEqualTo(Channel.AMAZON);
            assertThat(move.to().orElseThrow()).isGreaterThanOrEqualTo(move.floor().orElseThrow());
        });
        assertThat(list.stayCounts(sweep.id()))
                .containsKeys("no_cost", "stale_competition", "unusable_competition", "rival_not_credible", "strategy_stays");
        assertThat(jdbc.sql("select count(*) from effect where kind like '%-price'").query(Integer.class).single())
                .as("nothing is written before somebody approves it")
                .isZero();
        KeptProposal some = moves.get(0);
        assertThat(history.of(new Sku(some.sku()), java.time.Instant.EPOCH))
                .extracting(point -> point.series())
                .contains(PriceSeries.FLOOR, PriceSeries.CEILING, PriceSeries.COMPETITOR);
        assertThat(sandbox.world().books().calls().get("keepa.product")).isLessThanOrEqualTo(3);
    }
}
