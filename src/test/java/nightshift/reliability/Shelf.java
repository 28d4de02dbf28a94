package nightshift.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.EffectPayload;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonPriceChange;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.SeedVariant;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyPriceChange;
import nightshift.shop.ShopifyStockChange;
import org.jspecify.annotations.Nullable;

/** Some products of the simulated shop, at 100.00 and with 8 pieces each, and changes of them. */
final class Shelf {
    static final String PRICE = "100.00";
    static final int STOCK = 8;

    private final @Nullable SandboxWorld sandbox;
    private final ByHand owner;

    /** In another process than the simulated world's: to change what was put there. */
    Shelf(ByHand owner) {
        this.sandbox = null;
        this.owner = owner;
    }

    Shelf(SandboxWorld sandbox, ByHand owner) {
        this.sandbox = sandbox;
        this.owner = owner;
    }

    /** What one sweep wants of three products and three offers, so that each way of writing is gone once. */
    List<EffectPayload> changes(String run) {
        return List.of(
                stock(run, "BIN-1-0", 0),
                stock(run, "BIN-2-1", 3),
                price(run, "BIN-1-0", "90.00"),
                price(run, "BIN-2-0", "91.00"),
                price(run, "BIN-2-1", "91.50"),
                price(run, "BIN-3-0", "92.00"),
                amazonQuantity(run, "BIN-1-0", 0),
                amazonPrice(run, "BIN-1-0", "90.00"),
                amazonPrice(run, "BIN-2-0", "91.00"));
    }

    void putAll() {
        put("BIN-1", "BIN-2", "BIN-3");
        offer("BIN-1-0", "BIN-2-0", "BIN-3-0");
    }

    /** A product for each of these, with two variants: NAME-0 and NAME-1. */
    void put(String... names) {
        for (String name : names) {
            Objects.requireNonNull(sandbox)
                    .world()
                    .the(ShopifySandbox.class)
                    .add(new SeedProductLine(
                            "Shelving " + name,
                            "Bin Shelving",
                            "Acme Bin Co",
                            List.of("bins"),
                            "ACTIVE",
                            true,
                            IntStream.range(0, 2)
                                    .mapToObj(n -> new SeedVariant(
                                            name + "-" + n,
                                            "Size " + n,
                                            new BigDecimal(PRICE),
                                            Optional.empty(),
                                            Optional.of(new BigDecimal("55.00")),
                                            STOCK,
                                            true,
                                            false))
                                    .toList()));
        }
    }

    ShopifyPriceChange price(String run, String sku, String to) {
        JsonNode variant = owner.variant(sku);
        return new ShopifyPriceChange(
                run,
                new Sku(sku),
                variant.at("/product/id").asText(),
                variant.path("id").asText(),
                Money.of(PRICE, "USD"),
                Money.of(to, "USD"));
    }

    ShopifyStockChange stock(String run, String sku, int to) {
        JsonNode item = owner.variant(sku).path("inventoryItem");
        return new ShopifyStockChange(
                run,
                new Sku(sku),
                item.path("id").asText(),
                item.at("/inventoryLevels/nodes/0/location/id").asText(),
                STOCK,
                to);
    }

    ProductStatusChange status(String run, String name, String to) {
        JsonNode product = owner.variant(name + "-0").path("product");
        return new ProductStatusChange(
                run, product.path("id").asText(), name, product.path("status").asText(), to);
    }

    /** An offer on Amazon for each of these SKUs, with a sale price, allowed prices and a discount. */
    void offer(String... skus) {
        for (String sku : skus) {
            offer(sku, false);
        }
    }

    void offer(String sku, boolean byAmazon) {
        Objects.requireNonNull(sandbox)
                .world()
                .the(AmazonSandbox.class)
                .add(new SeedListing(
                        sku,
                        Optional.of("B0" + String.format("%08d", Math.floorMod(sku.hashCode(), 100_000_000))),
                        "Shelving " + sku,
                        new BigDecimal(PRICE),
                        STOCK,
                        "Active",
                        byAmazon,
                        Optional.of(new SeedListing.Sale(
                                new BigDecimal("79.99"),
                                Instant.parse("2026-11-20T08:00:00Z"),
                                Instant.parse("2026-12-01T08:00:00Z"))),
                        Optional.of(new BigDecimal("60.00")),
                        Optional.of(new BigDecimal("150.00")),
                        List.of(new SeedListing.Discount(5, 10)),
                        Instant.parse("2025-01-01T08:00:00Z")));
    }

    static AmazonPriceChange amazonPrice(String run, String sku, String to) {
        return new AmazonPriceChange(run, new Sku(sku), Money.of(PRICE, "USD"), Money.of(to, "USD"));
    }

    static AmazonQuantityChange amazonQuantity(String run, String sku, int to) {
        return new AmazonQuantityChange(run, new Sku(sku), STOCK, to);
    }
}
