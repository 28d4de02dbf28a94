package nightshift.desk.products;

import nightshift.catalog.Channel;
import nightshift.catalog.ProductList;
import nightshift.catalog.ProductSort;
import nightshift.catalog.ProductStanding;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All products: searched, narrowed and sorted, a page at a time. */
@Controller
@ConditionalOnWebApplication
class ProductsController {
    private final ProductList products;

    ProductsController(ProductList products) {
        this.products = products;
    }

    @GetMapping("/products")
    String products(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String supplier,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean falling,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = ProductsAsked.of(text, supplier, category, standing, channel, sort, falling, page);
        int count = products.count(asked.filter());
        model.addAttribute("asked", asked);
        model.addAttribute("count", count);
        model.addAttribute("pages", Math.max(1, (count + ProductsAsked.A_PAGE - 1) / ProductsAsked.A_PAGE));
        model.addAttribute(
                "products",
                products
                        .find(asked.filter(), asked.sort(), asked.falling(), asked.skip(), ProductsAsked.A_PAGE)
                        .stream()
                        .map(ProductLine::of)
                        .toList());
        model.addAttribute("suppliers", products.suppliers());
        model.addAttribute("categories", products.categories());
        model.addAttribute("standings", ProductStanding.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("columns", Column.values());
        return "products";
    }

    /** What can be clicked to sort the list. */
    enum Column {
        PRODUCT("Product", ProductSort.SKU),
        SUPPLIER_STOCK("Supplier has", ProductSort.SUPPLIER_STOCK),
        SHOP_STOCK("Shop stock", ProductSort.SHOP_STOCK),
        AMAZON_STOCK("Amazon stock", ProductSort.AMAZON_STOCK),
        COST("Cost", ProductSort.COST),
        SHOP_PRICE("Shop price", ProductSort.SHOP_PRICE),
        AMAZON_PRICE("Amazon price", ProductSort.AMAZON_PRICE);

        private final String title;
        private final ProductSort sort;

        Column(String title, ProductSort sort) {
            this.title = title;
            this.sort = sort;
        }

        public String title() {
            return title;
        }

        public ProductSort sort() {
            return sort;
        }
    }
}
