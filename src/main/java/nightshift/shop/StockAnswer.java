package nightshift.shop;

import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * @param items what bears a SKU or the words, SKUs first. A SKU may come twice: SKUs are not unique at Shopify
 * @param alternatives visible and in stock, of the same families as what is out of stock; at most five
 */
public record StockAnswer(List<StockedItem> items, List<StockedItem> alternatives) {
    public StockAnswer {
        items = List.copyOf(items);
        alternatives = List.copyOf(alternatives);
    }

    /** Empty also where several variants bear this SKU. */
    public Optional<StockedItem> only(Sku sku) {
        List<StockedItem> same =
                items.stream().filter(item -> item.sku().sameAs(sku)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
