package nightshift.sandbox.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.core.Sku;
import nightshift.inventory.StockDecisions;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRunState;
import nightshift.pricing.PriceRuns;
import nightshift.pricing.PriceSweeps;
import nightshift.sandbox.Books;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.ExpectedCatalog.Change;
import nightshift.sandbox.suppliers.SupplierLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application over the simulated catalog: exactly the expected pauses, counts and prices, and none other. */
class CatalogNightIT extends WholeApplication {
    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceRuns runs;

    @Autowired
    private StockDecisions stock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void catalog() {
        smallStore();
    }

    @Test
    void proposesExactlyTheExpectedPrices() {
        processes.ask("pricing-run", "test");

        PriceRun run = list.latest(0, 1).get(0);
        List<Change> proposed = list.moves(run.id(), "", 0, 1000).stream()
                .map(CatalogNightIT::change)
                .toList();
        assertThat(proposed)
                .as("stays: " + list.stayCounts(run.id()) + list.stays(run.id(), "", 0, 60))
                .containsExactlyInAnyOrderElementsOf(expected().prices());
    }

    @Test
    void writesExactlyTheExpectedStockOnceAndNothingMoreInTheNextRun() {
        processes.ask("inventory-run", "test");
        assertThat(expected().stockDifferences(books())).isEmpty();

        processes.ask("inventory-run", "test");
        assertThat(expected().differencesFrom(books())).isSubsetOf(missingPrices());
    }

    @Test
    void writesExactlyTheExpectedPricesOfAnApprovedSweepAndKeepsTheRestOfEachOffer() {
        processes.ask("pricing-run", "test");
        approve(list.latest(0, 1).get(0));

        assertThat(expected().priceDifferences(books())).isEmpty();
        assertThat(expected().damage(books())).isEmpty();
    }

    @Test
    void leavesAloneWhatAnotherToolChangedAndBringsBackOnlyWhatItPaused() {
        processes.ask("inventory-run", "test");
        processes.ask("pricing-run", "test");
        approve(list.latest(0, 1).get(0));
        assertThat(expected().differencesFrom(books())).isEmpty();

        new NextDay(sandbox.world().catalog(), books())
                .come(
                        sandbox.world().the(SupplierLists.class),
                        shopify(),
                        sandbox.world().the(AmazonSandbox.class));
        readEverythingAnew();
        processes.ask("inventory-run", "test");

        assertThat(sandbox.world().catalog().expected(books(), 1).stockDifferences(books()))
                .as("decided about what was out: " + reasons(Scenario.OUT_AT_SUPPLIER))
                .isEmpty();
    }

    /** As a person does it on the desk. */
    private void approve(PriceRun run) {
        assertThat(run.state()).isEqualTo(PriceRunState.PREVIEW);
        runs.answer(run.id(), PriceRunState.PREVIEW, PriceRunState.APPROVED, "Ruth", "");
        processes.ask("pricing-run", PriceSweeps.afterApproval("Ruth"));
    }

    /** As if hours had gone by: what was read is old. */
    private void readEverythingAnew() {
        jdbc.sql("update catalog_item set shop_read_at = dateadd(hour, -7, shop_read_at),"
                        + " amazon_read_at = dateadd(hour, -7, amazon_read_at)")
                .update();
    }

    private List<String> reasons(Scenario scenario) {
        return sandbox.world().catalog().with(scenario).stream()
                .map(item -> new Sku(item.sku()))
                .flatMap(sku -> stock.of(sku).stream())
                .map(decision -> decision.channel().key() + ": " + decision.reason())
                .distinct()
                .toList();
    }

    private List<String> missingPrices() {
        return expected().prices().stream()
                .map(change -> "Missing: " + change.inWords())
                .toList();
    }

    private Books books() {
        return sandbox.world().books();
    }

    private ExpectedCatalog expected() {
        return sandbox.world().catalog().expected();
    }

    private static Change change(KeptProposal proposal) {
        return new Change(
                proposal.channel().key() + ".price",
                proposal.sku(),
                proposal.from().orElseThrow().toPlainString(),
                proposal.to().orElseThrow().toPlainString());
    }
}
