package nightshift.sandbox.night;

import java.util.List;
import nightshift.sandbox.SeedOrder;

/**
 * A supplier of the simulated store.
 *
 * @param name also Shopify's vendor name of what he ships
 * @param sender what his mails show as the sender's name
 * @param address the mail address his confirmations come from
 * @param warehouse where he ships from; the location of the store's fulfillment orders
 * @param accountNumber the store's customer number with him, a decoy for readers
 */
public record StoreSupplier(
        String name,
        String sender,
        String address,
        String street,
        String warehouse,
        String phone,
        String accountNumber,
        List<Product> products,
        SlipLayout layout,
        Wrapping wrapping) {
    public StoreSupplier {
        products = List.copyOf(products);
    }

    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** An order line of his product number {@code index} (any number, it wraps around). */
    public SeedOrder.Line line(int index, int quantity) {
        Product product = products.get(Math.floorMod(index, products.size()));
        return new SeedOrder.Line(product.sku(), product.title(), name, quantity, product.price(), warehouse);
    }

    public record Product(String sku, String title, String price) {}

    /** How the document reaches the store. */
    public enum Wrapping {
        PDF,
        ZIP,
        FORWARDED_MAIL,
        HTML_BODY
    }
}
