package nightshift.shop;

import java.util.List;
import java.util.Optional;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * A product variant as the shop has it.
 *
 * @param sku empty where the shop gives it none that can be used
 * @param title of the product, and of the variant where there are several
 * @param counted whether the shop tracks its stock
 * @param soldWhenOut whether it may be ordered also when none is left
 */
public record ShopItem(
        String variantId,
        Optional<Sku> sku,
        String title,
        String vendor,
        String productType,
        List<String> tags,
        String productId,
        String status,
        Money price,
        Optional<Money> compareAt,
        String inventoryItemId,
        boolean counted,
        boolean soldWhenOut) {}
