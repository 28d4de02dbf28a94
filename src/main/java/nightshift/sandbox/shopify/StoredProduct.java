package nightshift.sandbox.shopify;

import nightshift.sandbox.SeedProduct;

/** A product of the simulated store. Guarded by the store's lock. */
final class StoredProduct {
    final long number;
    final SeedProduct seed;
    int available;

    StoredProduct(long number, SeedProduct seed) {
        this.number = number;
        this.seed = seed;
        this.available = seed.available();
    }
}
