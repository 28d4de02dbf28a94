package nightshift.desk.products;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nightshift.catalog.Catalog;
import nightshift.catalog.CatalogEntry;
import nightshift.core.NotThere;
import nightshift.core.Sku;
import nightshift.desk.StoreTime;
import nightshift.inventory.StockDecisions;
import nightshift.inventory.sales.KnownSales;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.operations.TargetWrite;
import nightshift.operations.TargetWrites;
import nightshift.pricing.PriceRunList;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockChange;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One product: what all sides say, what was decided and written, and how stock and prices went. */
@Controller
@ConditionalOnWebApplication
class ProductController {
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int DECISIONS = 8;
    private static final int WRITES = 12;
    private static final Set<String> KINDS =
            Set.of(ShopifyPriceChange.KIND, ShopifyStockChange.KIND, AmazonPriceChange.KIND, AmazonQuantityChange.KIND);

    private final Catalog catalog;
    private final ProductCharts charts;
    private final PriceRunList priceRuns;
    private final StockDecisions stockDecisions;
    private final KnownSales sales;
    private final TargetWrites writes;
    private final StoreTime time;
    private final Clock clock;

    ProductController(
            Catalog catalog,
            ProductCharts charts,
            PriceRunList priceRuns,
            StockDecisions stockDecisions,
            KnownSales sales,
            TargetWrites writes,
            StoreTime time,
            Clock clock) {
        this.catalog = catalog;
        this.charts = charts;
        this.priceRuns = priceRuns;
        this.stockDecisions = stockDecisions;
        this.sales = sales;
        this.writes = writes;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/products/{sku}")
    String product(@PathVariable String sku, @RequestParam(defaultValue = "30") int days, Model model) {
        Sku asked = new Sku(sku);
        CatalogEntry entry =
                catalog.find(asked).orElseThrow(() -> new NotThere("There is no product with the SKU " + asked));
        int shown = DAYS.contains(days) ? days : 30;
        model.addAttribute("entry", entry);
        model.addAttribute("address", ProductAddress.of(entry.sku().value()));
        model.addAttribute("sides", Side.of(entry, clock));
        model.addAttribute("days", shown);
        model.addAttribute("spans", DAYS);
        model.addAttribute("stock", charts.stock(asked, shown));
        model.addAttribute("prices", charts.prices(asked, shown));
        model.addAttribute("priced", priceRuns.ofItem(asked.key(), DECISIONS));
        model.addAttribute(
                "stocked", stockDecisions.of(asked).stream().map(StockLine::of).toList());
        model.addAttribute(
                "sold",
                sales.of(asked)
                        .map(pieces -> SoldLine.of(entry, pieces, sales.days()))
                        .orElse(""));
        model.addAttribute("writes", writes(entry));
        return "product";
    }

    /** For a SKU that cannot stand in a path. */
    @GetMapping("/products/by-sku")
    String bySku(@RequestParam String sku, @RequestParam(defaultValue = "30") int days, Model model) {
        return product(sku, days, model);
    }

    private List<TargetWrite> writes(CatalogEntry entry) {
        Set<String> names = new TreeSet<>(Set.of(entry.sku().value()));
        entry.amazon().ifPresent(amazon -> names.add(amazon.sellerSku()));
        return writes.of(names, KINDS, WRITES);
    }
}
