package nightshift.marketplace;

import java.time.Instant;
import java.util.Optional;

/**
 * A search for changed orders on its way through the pages.
 *
 * @param changedAfter the same for all pages: Amazon wants every parameter repeated unchanged
 * @param nextPage Amazon's token of the page to ask for; empty for the first
 * @param more whether there is a page to ask for
 */
public record OrderSearch(Instant changedAfter, Optional<String> nextPage, boolean more) {
    static OrderSearch from(Instant changedAfter) {
        return new OrderSearch(changedAfter, Optional.empty(), true);
    }

    /** As a route step: what is left to ask for after this page. */
    public static OrderSearch after(OrderSearch search, OrderPage page) {
        return new OrderSearch(
                search.changedAfter, page.nextPage(), page.nextPage().isPresent());
    }
}
