package nightshift.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.RealPostgreSql;
import nightshift.WholeApplication;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.acts.PriceActs;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.MoveFilter;
import nightshift.pricing.MoveList;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRunState;
import nightshift.sandbox.catalog.ExpectedCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Stock and prices of a small store on a real PostgreSQL: lists, sweeps, batches, roll-back; the books are the truth. */
class MarketOnPostgreSqlIT extends WholeApplication {
    private static final Person ANN = new Person(1, "ann", Role.ADMIN, Person.Via.DESK);

    @Autowired
    private PriceRunList list;

    @Autowired
    private MoveList moves;

    @Autowired
    private PriceActs acts;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void onPostgreSql(DynamicPropertyRegistry settings) {
        String url = RealPostgreSql.freshDatabase();
        settings.add("spring.datasource.url", () -> url);
    }

    @Test
    void writesWhatTheStoreExpectsAndTakesPricesBack() {
        sandbox.resetToCatalog(120);
        shopify().plan(2000);
        ExpectedCatalog expected = sandbox.world().catalog().expected();
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");

        processes.ask("pricing-run", "test");
        PriceRun sweep = list.latest(0, 1).get(0);
        List<KeptProposal> found =
                moves.find(sweep.id(), new MoveFilter("0", "", "proposed", false, Optional.empty()), 0, 1000);
        assertThat(found)
                .extracting(KeptProposal::sku)
                .containsExactlyInAnyOrderElementsOf(expected.prices().stream()
                        .map(ExpectedCatalog.Change::sku)
                        .toList());
        acts.approve(ANN, sweep.id());
        awaitApplied(sweep);
        assertThat(expected.priceDifferences(sandbox.world().books())).isEmpty();

        PriceRun back = acts.rollBack(ANN, sweep.id(), "test");
        awaitApplied(back);
        assertThat(list.moveCounts(back.id())).isEqualTo(Map.of("done", found.size()));

        processes.ask("inventory-run", "test");
        assertThat(expected.stockDifferences(sandbox.world().books())).isEmpty();
        assertThat(expected.damage(sandbox.world().books())).isEmpty();
        assertThat(jdbc.sql("select cause from dead_letter").query(String.class).list())
                .isEmpty();
    }

    private void awaitApplied(PriceRun priceRun) {
        await().until(() -> list.find(priceRun.id()).orElseThrow().state() == PriceRunState.APPLIED
                && jdbc.sql("select count(*) from run_lease")
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
