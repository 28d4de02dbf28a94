package nightshift.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.ExpectedCatalog;
import nightshift.sandbox.catalog.NextDay;
import nightshift.sandbox.catalog.SandboxCatalog;
import nightshift.sandbox.keepa.KeepaSandbox;
import nightshift.sandbox.shopify.ShopEvents;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.sandbox.suppliers.BadList;
import nightshift.sandbox.suppliers.SupplierLists;

/** What can be asked of the simulated catalog, and done to it. */
final class CatalogControl {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PRICING_RUNS = Pattern.compile("pricing-runs=(\\d{1,2})");
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

    /** A supplier's list is bad from now on, or good again. */
    Map<String, Object> publish(String text) {
        JsonNode asked = read(text);
        String way = asked.path("bad").asText("none");
        String supplier = asked.path("supplier").asText();
        sandbox.world()
                .the(SupplierLists.class)
                .publish(supplier, way.equals("none") ? Optional.empty() : Optional.of(BadList.of(way)));
        return Map.of("supplier", supplier, "bad", way);
    }

    /** A supplier's list says something else of an item. */
    Map<String, Object> supply(String text) {
        JsonNode asked = read(text);
        sandbox.world().the(SupplierLists.class).change(sku(asked), number(asked, "stock"), amount(asked, "cost"));
        return Map.of("sku", sku(asked));
    }

    /** Somebody changes an item in the shop. */
    Map<String, Object> inShop(String text) {
        JsonNode asked = read(text);
        ShopEvents events = sandbox.world().the(ShopifySandbox.class).events();
        amount(asked, "price").ifPresent(price -> events.priceByHand(sku(asked), price.toPlainString()));
        number(asked, "quantity").ifPresent(pieces -> events.stockByHand(sku(asked), pieces));
        return Map.of("sku", sku(asked));
    }

    /** Somebody changes an offer on Amazon. */
    Map<String, Object> onAmazon(String text) {
        JsonNode asked = read(text);
        sandbox.world()
                .the(AmazonSandbox.class)
                .offerByHand(sku(asked), amount(asked, "price"), number(asked, "quantity"));
        return Map.of("sku", sku(asked));
    }

    /** Another subscription, or another rival in the buy box. */
    Map<String, Object> keepa(String text) {
        JsonNode asked = read(text);
        KeepaSandbox keepa = sandbox.world().the(KeepaSandbox.class);
        number(asked, "tokensPerMinute")
                .ifPresent(rate -> keepa.plan(rate, number(asked, "tokensLeft").orElse(rate)));
        amount(asked, "rival")
                .ifPresent(price -> keepa.put(keepa.market(asked.path("asin").asText())
                        .map(market ->
                                market.withRivalAt(price.movePointRight(2).intValueExact()))
                        .orElseThrow(() -> new IllegalArgumentException("Keepa does not know this asin"))));
        return Map.of("done", true);
    }

    /** What should be written, and what differs from that. */
    Map<String, Object> expected(String query) {
        Matcher runs = PRICING_RUNS.matcher(query);
        Books books = sandbox.world().books();
        ExpectedCatalog expected =
                sandbox.world().catalog().expected(books, runs.matches() ? Integer.parseInt(runs.group(1)) : 1);
        return Map.of(
                "stockDifferences", expected.stockDifferences(books),
                "priceDifferences", expected.priceDifferences(books),
                "damage", expected.damage(books),
                "stock", expected.stock(),
                "prices", expected.prices());
    }

    /** What happens until the next night. */
    Map<String, Object> nextDay() {
        World world = sandbox.world();
        new NextDay(world.catalog(), world.books())
                .come(
                        world.the(SupplierLists.class),
                        world.the(ShopifySandbox.class).events(),
                        world.the(AmazonSandbox.class));
        return Map.of("done", true);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String sku(JsonNode asked) {
        return Optional.ofNullable(asked.path("sku").textValue())
                .orElseThrow(() -> new IllegalArgumentException("it needs \"sku\""));
    }

    private static Optional<Integer> number(JsonNode asked, String name) {
        return Optional.of(asked.path(name)).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    private static Optional<BigDecimal> amount(JsonNode asked, String name) {
        return Optional.ofNullable(asked.path(name).textValue()).map(BigDecimal::new);
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
