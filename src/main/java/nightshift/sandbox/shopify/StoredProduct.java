package nightshift.sandbox.shopify;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.SeedVariant;
import org.jspecify.annotations.Nullable;

/** A product of the simulated store with its variants. Guarded by the store's lock. */
final class StoredProduct {
    final long number;
    final SeedProductLine seed;
    final List<StoredVariant> variants = new ArrayList<>();
    String status;
    Instant updatedAt;

    StoredProduct(long number, SeedProductLine seed, Instant now) {
        this.number = number;
        this.seed = seed;
        this.status = seed.status();
        this.updatedAt = now;
    }

    String gid() {
        return "gid://shopify/Product/" + number;
    }

    /** One variant, its inventory item and its stock at the one location. */
    static final class StoredVariant {
        final long number;
        final StoredProduct product;
        final SeedVariant seed;
        BigDecimal price;

        @Nullable
        BigDecimal compareAt;

        int available;
        int committed;
        /** How many other variants have this SKU too. */
        int duplicates;

        StoredVariant(long number, StoredProduct product, SeedVariant seed) {
            this.number = number;
            this.product = product;
            this.seed = seed;
            this.price = seed.price();
            this.compareAt = seed.compareAt().orElse(null);
            this.available = seed.available();
        }

        String gid() {
            return "gid://shopify/ProductVariant/" + number;
        }

        String inventoryGid() {
            return "gid://shopify/InventoryItem/" + (number + 1);
        }
    }
}
