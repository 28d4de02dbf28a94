package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** Is the shop reached, as whom, in a supported version, with every permission the routes need (shopify-admin-graphql 4)? */
@Component
public class ShopCheck {
    private static final List<String> NEEDED = List.of(
            "read_orders",
            "read_merchant_managed_fulfillment_orders",
            "write_merchant_managed_fulfillment_orders",
            "read_third_party_fulfillment_orders",
            "write_third_party_fulfillment_orders",
            "read_locations");

    /** Only for stock questions of customers. */
    private static final List<String> STOCK = List.of("read_products", "read_inventory");

    /** Only for changes of prices and stock. */
    private static final List<String> CHANGES = List.of("write_products", "write_inventory");

    private static final String WHERE =
            ": grant in the Dev Dashboard (your app > Versions > new version > Access scopes),"
                    + " release it and approve it in the store; for a legacy custom app in the admin under Settings > Apps and"
                    + " sales channels > Develop apps > your app > Configuration";

    private final ShopifySettings settings;

    public ShopCheck(ShopifySettings settings) {
        this.settings = settings;
    }

    /** Whether there is a shop to check. */
    public boolean configured() {
        return settings.configured();
    }

    public ShopifyRequest request() {
        return ShopifyRequest.checkAccess();
    }

    public List<SystemCheck> read(JsonNode data) {
        List<SystemCheck> checks = new ArrayList<>();
        JsonNode shop = data.path("shop");
        Set<String> scopes = scopes(data);
        checks.add(line(
                true,
                "reached store \"" + shop.path("name").asText() + "\" ("
                        + shop.path("myshopifyDomain").asText() + "), API version " + settings.apiVersion()));
        if (!supported(data)) {
            checks.add(line(
                    false,
                    "API version " + settings.apiVersion()
                            + " is no longer supported: update Nightshift (nightshift.shopify.api-version)"));
        }
        List<String> missing =
                NEEDED.stream().filter(scope -> !granted(scopes, scope)).toList();
        if (!missing.isEmpty()) {
            checks.add(line(false, "missing access scopes " + String.join(", ", missing) + WHERE));
        }
        if (!scopes.contains("read_all_orders")) {
            checks.add(line(true, "without the scope read_all_orders only orders of the last 60 days are seen"));
        }
        List<String> stock =
                STOCK.stream().filter(scope -> !granted(scopes, scope)).toList();
        if (!stock.isEmpty()) {
            checks.add(line(
                    true,
                    "without the access scopes " + String.join(", ", stock)
                            + " customers' questions about stock go to a person"));
        }
        List<String> changes =
                CHANGES.stream().filter(scope -> !granted(scopes, scope)).toList();
        if (!changes.isEmpty()) {
            checks.add(line(
                    true,
                    "without the access scopes " + String.join(", ", changes)
                            + " neither prices nor stock can be changed in the shop"));
        }
        return checks;
    }

    /**
     * What a run reads of orders, and of items where the scopes for them are not left out on purpose: a scope that is granted does not
     * open every field, since a store's plan decides about customers' data too.
     */
    public ShopifyRequest reads(JsonNode access) {
        Set<String> scopes = scopes(access);
        return new ShopifyRequest(
                ShopifyOperation.CHECK_READS,
                Map.of("items", STOCK.stream().allMatch(scope -> granted(scopes, scope))));
    }

    /** The same lines, and that orders or items cannot be read. */
    public List<SystemCheck> denied(List<SystemCheck> checks, Throwable thrown) {
        List<SystemCheck> all = new ArrayList<>(checks);
        failed(thrown)
                .forEach(line -> all.add(
                        line(false, "orders and items cannot be read as a run reads them: " + line.sentence())));
        return all;
    }

    public List<SystemCheck> failed(Throwable thrown) {
        String sentence = RemoteFailures.of(RemoteSystem.SHOPIFY, thrown).getMessage();
        return List.of(line(false, sentence == null ? "not reached" : sentence));
    }

    private boolean supported(JsonNode data) {
        return StreamSupport.stream(data.path("publicApiVersions").spliterator(), false)
                .filter(version -> version.path("handle").asText().equals(settings.apiVersion()))
                .anyMatch(version -> version.path("supported").asBoolean());
    }

    private static Set<String> scopes(JsonNode data) {
        Set<String> scopes = new HashSet<>();
        data.path("currentAppInstallation")
                .path("accessScopes")
                .forEach(scope -> scopes.add(scope.path("handle").asText()));
        return scopes;
    }

    /** A write scope includes its read scope. */
    private static boolean granted(Set<String> scopes, String scope) {
        return scopes.contains(scope) || scopes.contains(scope.replaceFirst("^read_", "write_"));
    }

    private static SystemCheck line(boolean good, String sentence) {
        return new SystemCheck(RemoteSystem.SHOPIFY.label(), good, sentence);
    }
}
