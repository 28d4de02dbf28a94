package nightshift.books;

import java.util.List;
import org.springframework.stereotype.Component;

/** Purchase orders as values, with the SKUs of their items from the copies. */
@Component
public class OrderReading {
    private final BooksReader reader;
    private final BooksCopies copies;

    public OrderReading(BooksReader reader, BooksCopies copies) {
        this.reader = reader;
        this.copies = copies;
    }

    public List<PurchaseOrder> orders(OrderRows rows) {
        return rows.values(
                reader,
                rows.itemIds().stream()
                        .flatMap(id -> copies.find("Item", id).stream())
                        .toList());
    }
}
