package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.WholeApplication;
import nightshift.catalog.Channel;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.inventory.InventorySettings;
import nightshift.inventory.StockRuleBook;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import nightshift.operations.Modes;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a stock rule to a price on Amazon, over the run of stock, a sweep over prices, and a person who approves it. */
class StockWishIT extends WholeApplication {
    private static final int ITEMS = 150;

    @Autowired
    private StockRuleBook rules;

    @Autowired
    private InventorySettings settings;

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceRuns runs;

    @Autowired
    private Modes modes;

    @BeforeEach
    void catalog() {
        forgetEverything();
        sandbox.resetToCatalog(ITEMS);
        shopify().plan(2000);
    }

    @Test
    void raisesAPriceOnceWithinTheGuardrailsAndLetsItGoBack() {
        CatalogItem item = shelving(Scenario.BUY_BOX_OURS);
        CatalogItem unknownCost = shelving(Scenario.NO_COST);
        BigDecimal before = item.listing().orElseThrow().price();
        ask(20, item, unknownCost);

        PriceRun sweep = sweep();
        KeptProposal raised = about(sweep, item).orElseThrow();
        assertThat(raised.reason()).startsWith("stock-rule: stock rule \"Last ones\" asks for +20 % of " + before);
        assertThat(raised.boundBy()).isNotEmpty();
        assertThat(raised.to().orElseThrow())
                .as("8 percent a run")
                .isBetween(before, before.multiply(new BigDecimal("1.08")));
        assertThat(about(sweep, unknownCost)).as("no floor").isEmpty();

        ask(3, item);
        sweep = sweep();
        BigDecimal wanted = before.multiply(new BigDecimal("1.03")).setScale(2, java.math.RoundingMode.HALF_UP);
        assertThat(about(sweep, item).orElseThrow().to().orElseThrow()).isEqualByComparingTo(wanted);
        approve(sweep);
        processes.ask("inventory-run", "test");
        assertThat(about(sweep(), item))
                .as("three percent, not three more each time")
                .isEmpty();

        rules.backToFile(rules.latest().version(), "kim", "");
        processes.ask("inventory-run", "test");
        assertThat(about(sweep(), item).orElseThrow().to().orElseThrow()).isEqualByComparingTo(before);
    }

    @Test
    void movesNoPriceForStockRulesThatOnlyShowWhatTheyWouldDo() {
        CatalogItem item = shelving(Scenario.BUY_BOX_OURS);
        modes.change(Workflow.INVENTORY, Mode.SHADOW, "kim");
        ask(5, item);

        assertThat(about(sweep(), item)).isEmpty();
    }

    private void ask(int percent, CatalogItem... items) {
        List<RuleText> all = new ArrayList<>();
        String pattern = String.join(
                "|",
                List.of(items).stream().map(item -> Pattern.quote(item.sku())).toList());
        all.add(new RuleText(
                "Last ones",
                new WhenText(null, null, null, null, null, pattern, null, Channel.AMAZON, null, null),
                new ThenText("adjust-price", null, null, BigDecimal.valueOf(percent))));
        all.addAll(settings.rules());
        rules.store(all, rules.latest().version(), "kim", "");
        processes.ask("inventory-run", "test");
    }

    private PriceRun sweep() {
        processes.ask("pricing-run", "test");
        return list.latest(0, 1).get(0);
    }

    private void approve(PriceRun run) {
        runs.answer(run.id(), PriceRunState.PREVIEW, PriceRunState.APPROVED, "Ruth", "");
        processes.ask("pricing-run", PriceSweeps.afterApproval("Ruth"));
    }

    private Optional<KeptProposal> about(PriceRun run, CatalogItem item) {
        return list.moves(run.id(), "", 0, 1000).stream()
                .filter(move -> move.sku().equals(item.listing().orElseThrow().sellerSku()))
                .findFirst();
    }

    private CatalogItem shelving(Scenario scenario) {
        return sandbox.world().catalog().with(scenario).stream()
                .filter(item -> item.category().equals("Bin Shelving"))
                .findFirst()
                .orElseThrow();
    }
}
