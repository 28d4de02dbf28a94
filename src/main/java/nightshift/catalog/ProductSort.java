package nightshift.catalog;

import java.util.Arrays;
import java.util.Locale;

/** By what a list of products can be sorted. The lower case name stands in addresses of pages. */
public enum ProductSort {
    SKU("c.sku_key"),
    TITLE("c.title"),
    SUPPLIER_STOCK("s.stock"),
    SHOP_STOCK("c.shop_available"),
    AMAZON_STOCK("c.amazon_quantity"),
    SHOP_PRICE("c.shop_price"),
    AMAZON_PRICE("c.amazon_price"),
    COST("s.cost");

    private final String column;

    ProductSort(String column) {
        this.column = column;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is not known comes last whichever way, and of equal values the lower SKU first. */
    String sql(boolean falling) {
        String way = falling ? " desc" : " asc";
        return this == SKU ? column + way : column + way + " nulls last, c.sku_key";
    }

    /** By SKU where the name is none. */
    public static ProductSort of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(SKU);
    }
}
