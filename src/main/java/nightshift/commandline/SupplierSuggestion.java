package nightshift.commandline;

import java.util.List;
import java.util.Optional;

/**
 * A sender that looks like a supplier.
 *
 * @param addresses as {@code suppliers[].addresses} wants them
 * @param poPattern what the store's numbers look like in his subjects; empty where they are not seen often enough
 * @param mails how many of his mails spoke for it
 */
public record SupplierSuggestion(String name, List<String> addresses, Optional<String> poPattern, int mails) {
    public SupplierSuggestion {
        addresses = List.copyOf(addresses);
    }
}
