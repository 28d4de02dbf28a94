package nightshift.sandbox;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.SandboxCatalog;

/** What can be asked of the simulated catalog, and done to it. */
final class CatalogControl {
    private static final Pattern PRODUCTS = Pattern.compile("products=(\\d{1,7})");

    private final SandboxWorld sandbox;

    CatalogControl(SandboxWorld sandbox) {
        this.sandbox = sandbox;
    }

    /** A fresh world with the catalog. */
    Map<String, Object> make(String query) {
        Matcher products = PRODUCTS.matcher(query);
        if (!query.isEmpty() && !products.matches()) {
            throw new IllegalArgumentException("only ?products=300 is understood, not ?" + query);
        }
        sandbox.resetToCatalog(products.matches() ? Integer.parseInt(products.group(1)) : SandboxCatalog.WHOLE);
        SandboxCatalog made = sandbox.world().catalog();
        return Map.of("items", made.items().size(), "onAmazon", made.listings().size());
    }

    /** The items that are special, by what is special about them. */
    Map<String, Object> special() {
        List<CatalogItem> special = sandbox.world().catalog().items().stream()
                .filter(item -> item.scenario().isPresent())
                .toList();
        Map<String, List<String>> skus = special.stream()
                .collect(Collectors.groupingBy(
                        item -> item.scenario().orElseThrow().name(),
                        Collectors.mapping(CatalogItem::sku, Collectors.toList())));
        Map<String, String> meanings = special.stream()
                .map(item -> item.scenario().orElseThrow())
                .distinct()
                .collect(Collectors.toMap(Enum::name, scenario -> scenario.meaning()));
        return Map.of("items", sandbox.world().catalog().items().size(), "skus", skus, "meanings", meanings);
    }
}
