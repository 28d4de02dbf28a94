package nightshift.catalog;

import java.nio.file.Path;
import java.time.Instant;
import nightshift.catalog.lists.ListSettings;

/**
 * A file that came as a supplier's list, not looked into yet.
 *
 * @param file a copy of ours, which is removed when the list was taken or refused
 * @param name as the supplier calls it
 * @param modified when he made it, as far as its place tells
 * @param dated whether its place tells; if not, {@code modified} is only when it was fetched
 */
public record OfferedList(SupplierList list, Path file, String name, Instant modified, boolean dated) {
    String supplier() {
        return list.supplier().name();
    }

    ListSettings settings() {
        return list.settings();
    }

    String purpose() {
        return settings().purpose().key();
    }
}
