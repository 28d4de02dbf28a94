package nightshift.claims;

import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.shop.OrderedItem;
import org.springframework.stereotype.Component;

/** Who shipped an item, and where his claims go. */
@Component
public class ClaimVendors {
    private final StoreSettings store;

    public ClaimVendors(StoreSettings store) {
        this.store = store;
    }

    Optional<Supplier> of(OrderedItem item) {
        return item.vendor().flatMap(vendor -> store.suppliers().stream()
                .filter(supplier -> supplier.productVendors().stream()
                        .anyMatch(name -> name.strip().equalsIgnoreCase(vendor.strip())))
                .findFirst());
    }

    /** His address for claims; else his first that is no pattern. */
    static Optional<EmailAddress> address(Supplier supplier) {
        return Optional.ofNullable(supplier.claimsAddress())
                .filter(address -> !address.isBlank())
                .or(() -> supplier.addresses().stream()
                        .filter(address -> !address.contains("*"))
                        .findFirst())
                .map(EmailAddress::new);
    }
}
