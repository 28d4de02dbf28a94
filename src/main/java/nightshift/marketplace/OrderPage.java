package nightshift.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of changed orders.
 *
 * @param completeUntil every change before this time is in the pages of this search
 */
public record OrderPage(List<AmazonOrder> orders, Optional<String> nextPage, Instant completeUntil) {
    public OrderPage {
        orders = List.copyOf(orders);
    }

    public boolean last() {
        return nextPage.isEmpty();
    }
}
