package nightshift.sandbox.support;

import java.util.List;
import java.util.Map;
import nightshift.sandbox.SeedProduct;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.night.Suppliers;

/** What the simulated store sells, and how much of it there is. */
public final class Catalog {
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry(Suppliers.HARBOR.name(), "Steel Shelving"),
            Map.entry(Suppliers.ACME.name(), "Bins"),
            Map.entry(Suppliers.TRI_STATE.name(), "Wire Shelving"),
            Map.entry(Suppliers.LAKELAND.name(), "Storage Cabinets"),
            Map.entry(Suppliers.SUMMIT.name(), "Bulk Rack"),
            Map.entry(Suppliers.PIONEER.name(), "Wire Partitions"),
            Map.entry(Suppliers.BLUEWATER.name(), "Totes"),
            Map.entry(Suppliers.KEYSTONE.name(), "Storage Cabinets"),
            Map.entry(Suppliers.REDWOOD.name(), "Steel Shelving"),
            Map.entry(Suppliers.GULF.name(), "Containers"),
            Map.entry(Suppliers.NORTHERN.name(), "Lockers"),
            Map.entry(Suppliers.PRAIRIE.name(), "Dock Equipment"),
            Map.entry(Suppliers.CASCADE.name(), "Bins"),
            Map.entry(Suppliers.STERLING.name(), "Storage Cabinets"));
    private static final Map<String, Integer> COUNTED =
            Map.of("HS-3618-5", 120, "LC-7248-BN", 0, "BW-TOTE-27", 340, "TW-2448-C", 64, "PP-WP-0810", 85);

    /** Gulf ships on order: nobody counts. */
    private static final String UNCOUNTED = Suppliers.GULF.name();

    /** Sold on the phone only. */
    private static final String NOT_ONLINE = "PD-RAIL-6";

    private Catalog() {}

    public static List<SeedProduct> products() {
        return Suppliers.all()
                .flatMap(supplier -> supplier.products().stream().map(product -> product(supplier, product)))
                .toList();
    }

    private static SeedProduct product(StoreSupplier supplier, StoreSupplier.Product product) {
        return new SeedProduct(
                product.sku(),
                product.title(),
                FAMILIES.getOrDefault(supplier.name(), ""),
                supplier.name(),
                product.price(),
                COUNTED.getOrDefault(
                        product.sku(), 5 + Math.floorMod(product.sku().hashCode(), 40)),
                !supplier.name().equals(UNCOUNTED),
                false,
                !product.sku().equals(NOT_ONLINE));
    }
}
