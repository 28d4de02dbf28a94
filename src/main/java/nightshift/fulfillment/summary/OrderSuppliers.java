package nightshift.fulfillment.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nightshift.settings.Supplier;
import nightshift.shop.ShopOrder;

/** Who has to ship what is left of an order: by the vendor of its open lines ({@code suppliers[].product-vendors}). */
final class OrderSuppliers {
    static final String NOBODY = "No supplier";

    private final List<Supplier> suppliers;

    OrderSuppliers(List<Supplier> suppliers) {
        this.suppliers = suppliers;
    }

    /** The suppliers with something left to ship, at least one entry. */
    List<String> of(ShopOrder order) {
        List<String> names = order.lines().stream()
                .filter(line -> line.unfulfilled() > 0 && line.currentQuantity() > 0)
                .map(line -> line.vendor().map(this::supplier).orElse(NOBODY))
                .distinct()
                .collect(Collectors.toList());
        return names.isEmpty() ? List.of(NOBODY) : names;
    }

    private String supplier(String vendor) {
        return suppliers.stream()
                .filter(supplier -> supplier.productVendors().stream().anyMatch(vendor::equalsIgnoreCase))
                .map(Supplier::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NOBODY);
    }
}
