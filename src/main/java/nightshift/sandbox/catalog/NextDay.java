package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.shopify.ShopEvents;
import nightshift.sandbox.suppliers.SupplierLists;

/** What happens in the world between two nights: suppliers' stock moves, and another tool changes what Nightshift has written. */
public final class NextDay {
    /** What a supplier has again of what was out. */
    static final int BACK_TO = 30;

    /** In the books' calls, once it has come. */
    private static final String CAME = "catalog.next-day";

    private final SandboxCatalog catalog;
    private final Books books;

    public NextDay(SandboxCatalog catalog, Books books) {
        this.catalog = catalog;
        this.books = books;
    }

    static boolean came(Books books) {
        return books.calls().containsKey(CAME);
    }

    /** @throws IllegalArgumentException where it has come already: there is only one */
    public void come(SupplierLists lists, ShopEvents shop, AmazonSandbox amazon) {
        if (came(books)) {
            throw new IllegalArgumentException(
                    "The next day has come already; POST /control/catalog for a fresh world");
        }
        books.count(CAME);
        catalog.with(Scenario.OUT_AT_SUPPLIER).forEach(item -> supply(lists, item, BACK_TO));
        catalog.with(Scenario.FLAPPING).forEach(item -> supply(lists, item, 0));
        catalog.with(Scenario.LESS_STOCK).forEach(item -> shop.stockByHand(item.sku(), item.available()));
        catalog.with(Scenario.CHANGED_BY_OTHERS).forEach(item -> item.listing()
                .ifPresent(listing -> amazon.offerByHand(
                        listing.sellerSku(),
                        Optional.of(listing.price().add(new BigDecimal("5.00"))),
                        Optional.empty())));
    }

    private static void supply(SupplierLists lists, CatalogItem item, int stock) {
        lists.change(item.sku(), Optional.of(stock), Optional.empty());
    }
}
