package nightshift.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two suppliers whom nothing tells apart: the mode, the numbers and the vendors of one would count for the other. */
final class DoubleSuppliers {
    private DoubleSuppliers() {}

    /** @throws IllegalArgumentException with one sentence that begins with the setting */
    static void refuse(List<Supplier> suppliers) {
        Set<String> names = new HashSet<>();
        Map<String, String> owners = new HashMap<>();
        for (Supplier supplier : suppliers) {
            // a missing name has a sentence of its own
            if (supplier.name() != null && !names.add(supplier.name())) {
                throw new IllegalArgumentException("nightshift.suppliers: \"" + supplier.name()
                        + "\" stands there twice; make one of them, or give each a name of its own");
            }
            supplier.ownAddresses().distinct().forEach(address -> {
                String other = owners.put(address, String.valueOf(supplier.name()));
                if (other != null) {
                    throw new IllegalArgumentException(
                            "nightshift.suppliers: \"" + address + "\" is an address of both "
                                    + other + " and " + supplier.name()
                                    + "; leave it with the one who writes from it, and give the other his exact address");
                }
            });
        }
    }
}
