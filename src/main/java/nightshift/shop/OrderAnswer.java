package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The orders each look-up gave, already compared for equality on our side ({@code name:} is a prefix search at Shopify). An
 * asked look-up that found nothing has an empty list.
 */
public record OrderAnswer(Map<LookupKind, List<ShopOrder>> found, Instant readAt) {
    public OrderAnswer {
        found = Map.copyOf(found);
    }
}
