package nightshift.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import nightshift.mailbox.ExpectedFiles;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** All lists of all suppliers, as the settings have them. Refuses settings that do not fit together. */
@Component
public class SupplierLists implements ExpectedFiles {
    private final List<SupplierList> all;

    public SupplierLists(CatalogSettings settings, StoreSettings store) {
        this.all = settings.lists().stream().map(list -> list(list, store)).toList();
        Set<String> keys = new HashSet<>();
        all.forEach(list -> {
            settings.limitsOf(list.settings());
            if (!keys.add(list.key())) {
                throw new IllegalStateException("nightshift.catalog.lists: there are two lists of "
                        + list.settings().label() + "; only one can be in force");
            }
        });
        store.suppliers().forEach(this::refuseUnreadFeed);
    }

    public List<SupplierList> all() {
        return all;
    }

    /** The lists of each supplier: those of different suppliers touch no item in common and may be taken in side by side. */
    public List<List<SupplierList>> bySupplier() {
        return List.copyOf(all.stream()
                .collect(Collectors.groupingBy(
                        list -> list.supplier().name(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }

    @Override
    public boolean expects(String supplier, String file) {
        return all.stream().anyMatch(list -> list.supplier().name().equals(supplier) && list.isNamed(file));
    }

    private static SupplierList list(ListSettings list, StoreSettings store) {
        Supplier supplier = store.supplier(list.supplier())
                .orElseThrow(() -> new IllegalStateException("nightshift.catalog.lists: \"" + list.supplier()
                        + "\" is no supplier of nightshift.suppliers; write his name as it stands there"));
        Optional<String> feed = Optional.ofNullable(
                        list.purpose() == ListPurpose.COST ? supplier.costFeed() : supplier.stockFeed())
                .or(() -> list.purpose() == ListPurpose.BOTH
                        ? Optional.ofNullable(supplier.costFeed())
                        : Optional.empty())
                .filter(uri -> !uri.isBlank());
        if (feed.isEmpty() && list.mailAttachment() == null) {
            throw new IllegalStateException("nightshift.catalog.lists: nothing says where the list of " + list.label()
                    + " comes from; set " + (list.purpose() == ListPurpose.COST ? "cost-feed" : "stock-feed")
                    + " of the supplier, or mail-attachment of the list");
        }
        return new SupplierList(list, supplier, feed);
    }

    private void refuseUnreadFeed(Supplier supplier) {
        boolean stock = supplier.stockFeed() != null && !supplier.stockFeed().isBlank();
        boolean cost = supplier.costFeed() != null && !supplier.costFeed().isBlank();
        List<ListPurpose> purposes = all.stream()
                .filter(list -> list.supplier().name().equals(supplier.name()))
                .map(list -> list.settings().purpose())
                .toList();
        if (stock && purposes.stream().noneMatch(ListPurpose::stock)
                || cost && purposes.stream().noneMatch(ListPurpose::cost)) {
            throw new IllegalStateException("nightshift.suppliers: " + supplier.name() + " has a "
                    + (stock && purposes.stream().noneMatch(ListPurpose::stock) ? "stock-feed" : "cost-feed")
                    + ", but no entry of nightshift.catalog.lists says how it is read");
        }
    }
}
