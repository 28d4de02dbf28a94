package nightshift.sandbox.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRuns;
import nightshift.pricing.PriceRunState;
import nightshift.sandbox.catalog.ExpectedCatalog.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application over the simulated catalog: exactly the expected pauses, counts and prices, and none other. */
class CatalogNightIT extends WholeApplication {
    private static final int ITEMS = 300;
    private static final int PLENTY = 2000;

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceRuns runs;

    @BeforeEach
    void catalog() {
        forgetEverything();
        sandbox.resetToCatalog(ITEMS);
        shopify().plan(PLENTY);
    }

    @Test
    void proposesExactlyTheExpectedPrices() {
        processes.ask("pricing-run", "test");

        PriceRun run = list.latest(0, 1).get(0);
        List<Change> proposed = list.moves(run.id(), "", 0, 1000).stream().map(CatalogNightIT::change).toList();
        assertThat(proposed).containsExactlyInAnyOrderElementsOf(expected().prices());
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
