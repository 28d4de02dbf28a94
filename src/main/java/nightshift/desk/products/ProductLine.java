package nightshift.desk.products;

import nightshift.catalog.ProductRow;

/**
 * A product as the list shows it.
 *
 * @param address of its page
 */
public record ProductLine(ProductRow row, String address) {
    static ProductLine of(ProductRow row) {
        return new ProductLine(row, ProductAddress.of(row.sku()));
    }
}
