package nightshift.catalog;

import java.util.Locale;
import java.util.Optional;
import nightshift.catalog.lists.ListSettings;
import nightshift.settings.Supplier;

/**
 * A list that a supplier gives out.
 *
 * @param feed the Camel endpoint where it lies; empty: it only comes by mail
 */
public record SupplierList(ListSettings settings, Supplier supplier, Optional<String> feed) {
    /** A name for routes: {@code acme-bin-co-stock}. */
    public String key() {
        return supplier.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                + settings.purpose().key();
    }

    public boolean isDownload() {
        return feed.filter(uri -> uri.matches("(?i)https?:.*")).isPresent();
    }

    public boolean comesByMail() {
        return settings.mailAttachment() != null;
    }

    /** Whether a file of this name, attached to a mail of the supplier's, is this list. */
    public boolean isNamed(String file) {
        return comesByMail() && file.matches(String.valueOf(settings.mailAttachment()));
    }
}
