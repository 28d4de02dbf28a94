package nightshift.books;

import java.util.List;

/** The kinds of entities of which copies are kept. */
public enum KindsOfBooks {
    /** Made inactive, hardly ever deleted. */
    MASTER_DATA(List.of("Term", "Vendor", "Item")),
    /** Deleted as people like. */
    TRANSACTIONS(List.of("PurchaseOrder", "Bill", "VendorCredit"));

    private final List<String> entities;

    KindsOfBooks(List<String> entities) {
        this.entities = entities;
    }

    List<String> entities() {
        return entities;
    }

    BooksQuery query(String entity) {
        return this == MASTER_DATA ? BooksQuery.of(entity).withInactive() : BooksQuery.of(entity);
    }
}
